"""Where siblings and their branches stand beside each other: a tidy tree in linear time.

Source: C. Buchheim, M. Jünger, S. Leipert, "Improving Walker's Algorithm to Run in Linear Time" (2002), walked level by
level from below instead of recursively, so that a chain of 100,000 introductions is no problem.
"""

from app.core.referrals.visible import Shown


class Walk:
    """The working arrays of one layout, by slot, with a slot of its own at the end for a root above all roots.

    *left* and *right* lead to the first and the last child; where there is none, along the outline of the branches
    beside (the thread of the source), or nowhere: -1.
    """

    def __init__(self, shown: Shown, near: float, far: float) -> None:
        count = len(shown.nodes)
        kids = [*shown.child_count, shown.levels[1] if count else 0]
        self.near, self.far = near, far
        self.parents = [parent if parent >= 0 else count for parent in shown.parents]
        self.left = [first if many else -1 for first, many in zip((*shown.first_child, 0), kids, strict=True)]
        self.right = [first + many - 1 if many else -1 for first, many in zip(self.left, kids, strict=True)]
        self.above = [slot for slot, many in enumerate(kids) if many]  # in the order of the slots
        self.prelim = [0.0] * (count + 1)
        self.mod = [0.0] * (count + 1)
        self.change = [0.0] * (count + 1)
        self.shift = [0.0] * (count + 1)
        self.ancestor = list(range(count + 1))

    def positions(self) -> list[float]:
        """The left edge of every slot, px."""
        if not self.parents:
            return []
        for slot in reversed(self.above[:-1]):  # from the last level up
            self._place_children(slot)
        self._place_children(self.above[-1])  # the root above all
        x, offset = self.prelim[:-1], self.mod
        offset[-1] = 0.0
        for slot, above in enumerate(self.parents):  # parents stand before their children
            moved = offset[above]
            x[slot] += moved
            offset[slot] += moved
        return x

    def _place_children(self, slot: int) -> None:
        """Set the children side by side, as close as their branches allow; those branches are already done."""
        prelim, mod, left, right = self.prelim, self.mod, self.left, self.right
        first, last = left[slot], right[slot]
        default, is_pushed = first, False
        if left[first] >= 0:
            prelim[first] = (prelim[left[first]] + prelim[right[first]]) / 2
        for child in range(first + 1, last + 1):
            prelim[child] = prelim[child - 1] + self.near
            if left[child] >= 0:
                mod[child] = prelim[child] - (prelim[left[child]] + prelim[right[child]]) / 2
            elif right[child - 1] < 0:
                continue  # nothing hangs beneath either of the two
            default = self._apportion(child, first, default)
            is_pushed = True
        if is_pushed:
            self._spread_shifts(first, last)

    def _apportion(self, slot: int, eldest: int, default: int) -> int:
        """Push a branch right until it is clear of those before it; gives the new default ancestor."""
        mod, prelim, parents, left, right = self.mod, self.prelim, self.parents, self.left, self.right
        outer_right, outer_left = slot, eldest
        sum_ir = sum_or = mod[slot]
        sum_il, sum_ol = mod[slot - 1], mod[eldest]
        inner_left, inner_right = right[slot - 1], left[slot]
        while inner_left >= 0 and inner_right >= 0:
            outer_left, outer_right = left[outer_left], right[outer_right]
            self.ancestor[outer_right] = slot
            gap = self.near if parents[inner_left] == parents[inner_right] else self.far
            push = prelim[inner_left] + sum_il - prelim[inner_right] - sum_ir + gap
            if push > 0:
                self._move(self._branch(inner_left, slot, default), slot, push)
                sum_ir += push
                sum_or += push
            sum_il += mod[inner_left]
            sum_ir += mod[inner_right]
            sum_ol += mod[outer_left]
            sum_or += mod[outer_right]
            inner_left, inner_right = right[inner_left], left[inner_right]
        if inner_left >= 0 and right[outer_right] < 0:
            left[outer_right] = right[outer_right] = inner_left
            mod[outer_right] += sum_il - sum_or
        if inner_right >= 0 and left[outer_left] < 0:
            left[outer_left] = right[outer_left] = inner_right
            mod[outer_left] += sum_ir - sum_ol
            default = slot
        return default

    def _branch(self, inner_left: int, slot: int, default: int) -> int:
        found = self.ancestor[inner_left]
        return found if self.parents[found] == self.parents[slot] else default

    def _move(self, left: int, right: int, push: float) -> None:
        share = push / (right - left)
        self.change[right] -= share
        self.shift[right] += push
        self.change[left] += share
        self.prelim[right] += push
        self.mod[right] += push

    def _spread_shifts(self, first: int, last: int) -> None:
        prelim, mod, changes, shifts = self.prelim, self.mod, self.change, self.shift
        shift = change = 0.0
        for child in range(last, first - 1, -1):
            prelim[child] += shift
            mod[child] += shift
            change += changes[child]
            shift += shifts[child] + change
