"""A hand on a real mouse and keyboard, with eyes: the driver tells where things are."""

import json
import subprocess
import time

PATIENCE_S = 20
PAUSE_S = 0.05
# A commit is seen in the file before the window hears of it; the card that follows a drop opens after that.
SETTLE_S = 1.5


class Hand:
    """Points, presses and types in the program's X server through xdotool.

    Into *album*, a folder, go pictures of the window: before each press that is held, before it is let go, at the end.
    """

    def __init__(self, process, environment, album):
        self._process = process
        self._environment = environment
        self._album = album
        self._pictures = 0

    def ask(self, question, *arguments):
        """The driver's answer to one question; raises where the program has ended."""
        self._process.stdin.write(json.dumps([question, *arguments]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the program ended with {self._process.wait(5)}"
        answer = json.loads(line)
        assert not (isinstance(answer, dict) and "error" in answer), answer["error"]
        return answer

    def wait_for(self, question, *arguments):
        """The first answer that is not empty."""
        return until(lambda: self.ask(question, *arguments), f"{question} {arguments}")

    def take_picture(self, moment):
        """Keeps what the window shows, numbered in the order of the test."""
        self._album.mkdir(parents=True, exist_ok=True)
        self._pictures += 1
        assert self.ask("picture", str(self._album / f"{self._pictures}-{moment}.png"))

    def xdotool(self, *words):
        if "mousedown" in words:
            self.take_picture("before")
        elif "mouseup" in words:
            self.take_picture("held")
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True)

    def click(self, at):
        self.xdotool("mousemove", "--sync", *at, "click", 1)

    def drag(self, start, end):
        """Presses at *start*, moves there in steps like a hand does, lets go at *end*."""
        self.xdotool("mousemove", "--sync", *start, "mousedown", 1)
        self.carry(start, end)
        self.xdotool("mouseup", 1)

    def carry(self, start, end):
        """Moves in steps with whatever is held."""
        for step in range(1, 21):
            place = [round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", "--sync", *place)
            self.ask("idle")
        # A second small move at the target: X tells the target first, then asks whether it takes the drop.
        self.xdotool("mousemove", "--sync", end[0] + 1, end[1])
        self.ask("idle")
        self.xdotool("mousemove", "--sync", *end)
        self.ask("idle")

    def key(self, chord):
        """Presses keys, once the program has nothing left to do from what came before, and lets it take them."""
        time.sleep(SETTLE_S)
        self.ask("idle")
        self.xdotool("windowfocus", "--sync", self.wait_for("window_id"), "key", chord)
        self.ask("idle")

    def end(self):
        """Ends the program by its own handle."""
        if self._pictures and self._process.poll() is None:
            self.take_picture("after")
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        self._process.stdout.close()


def until(look, what):
    """The first true value of *look*, within patience."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(PAUSE_S)
    raise AssertionError(f"waited in vain for {what}")
