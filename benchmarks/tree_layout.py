"""Laying out 10,000 people, beside igraph and d3-hierarchy where those are there."""

import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from app.core.referrals.graph import Graph
from app.core.referrals.layout import tidy
from app.core.referrals.visible import shown
from benchmarks.measure import Ratio, interleaved, timed

ROUNDS = 7
# Not among the program's own files: npm puts it there when the benchmarks are run for the first time.
NODE_FOLDER = Path(__file__).resolve().parent.parent / "build" / "d3"
D3 = "d3-hierarchy@3.1.2"
_SCRIPT = """
const {stratify, tree} = require("d3-hierarchy");
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
const times = [];
for (let round = 0; round < 15; round++) {
  const before = process.hrtime.bigint();
  const root = stratify().id(row => row[0]).parentId(row => row[1])(rows);
  tree().nodeSize([202, 110])(root);
  times.push(Number(process.hrtime.bigint() - before) / 1e6);
}
console.log(JSON.stringify(times.slice(3)));
"""


def run(graph: Graph) -> list[Ratio]:
    """The ratios there is a yardstick for; says of the others why not."""
    return [*_beside_igraph(graph), *_beside_d3(graph)]


def ours(graph: Graph) -> float:
    """How long it takes from the graph to positions, ms."""
    return timed(lambda: tidy(shown(graph)))


def _beside_igraph(graph: Graph) -> list[Ratio]:
    try:
        import igraph
    except ImportError:
        print("layout beside igraph: left out, igraph is not installed", file=sys.stderr)
        return []
    top = len(graph.facts.ids)  # above all roots, for both must draw one tree
    above = dict.fromkeys(graph.roots, top)
    edges = [(above.get(node, parent), node) for node, parent in enumerate(graph.facts.parents)]
    edges = [(parent, node) for parent, node in edges if parent >= 0]

    def theirs() -> float:
        return timed(lambda: igraph.Graph(top + 1, edges).layout_reingold_tilford(root=[top]))

    theirs_ms, ours_ms = interleaved(ROUNDS, theirs, lambda: ours(graph))
    return [Ratio("layout of 10,000 ÷ igraph Reingold-Tilford", ours_ms, theirs_ms, 0.15)]


def _beside_d3(graph: Graph) -> list[Ratio]:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        print("layout beside d3-hierarchy: left out, Node.js or npm is not installed", file=sys.stderr)
        return []
    if not (NODE_FOLDER / "node_modules" / "d3-hierarchy").exists():
        NODE_FOLDER.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [npm, "install", "--no-audit", "--no-fund", "--prefix", str(NODE_FOLDER), D3],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            print("layout beside d3-hierarchy: left out, npm could not fetch it", file=sys.stderr)
            return []
    rows: list[list[str]] = [["top", ""]]
    reached = (node for node, degree in enumerate(graph.degrees) if degree >= 0)
    rows += [[str(one), str(graph.facts.parents[one]) if graph.facts.parents[one] >= 0 else "top"] for one in reached]
    found: list[list[float]] = [[], []]
    for _ in range(3):  # d3 warms up within its process, so they take turns in batches
        done = subprocess.run(
            [node, "-e", _SCRIPT], cwd=NODE_FOLDER, input=json.dumps(rows), capture_output=True, text=True, check=True
        )
        found[0] += json.loads(done.stdout)
        found[1] += [ours(graph) for _ in range(ROUNDS)]
    theirs_ms, ours_ms = (statistics.median(times) for times in found)
    return [Ratio("layout of 10,000 ÷ d3-hierarchy in Node", ours_ms, theirs_ms, 3.0)]
