"""Where siblings and their branches stand beside each other: a tidy tree in linear time.

Source: C. Buchheim, M. Jünger, S. Leipert, "Improving Walker's Algorithm to Run in Linear Time" (2002), walked level by
level from below instead of recursively, so that a chain of 100,000 introductions is no problem.
"""

from app.core.referrals.visible import Shown


class Walk:
    """The working arrays of one layout, by slot, with a slot of its own at the end for a root above all roots."""

    def __init__(self, shown: Shown, near: float, far: float) -> None:
        count = len(shown.nodes)
        roots = shown.levels[1] if count else 0
        self.near, self.far = near, far
        self.parents = [parent if parent >= 0 else count for parent in shown.parents] + [-1]
        self.first = [*shown.first_child, 0]
        self.kids = [*shown.child_count, roots]
        self.prelim = [0.0] * (count + 1)
        self.mod = [0.0] * (count + 1)
        self.change = [0.0] * (count + 1)
        self.shift = [0.0] * (count + 1)
        self.thread = [-1] * (count + 1)
        self.ancestor = list(range(count + 1))

    def positions(self) -> list[float]:
        """The left edge of every slot, px."""
        count = len(self.prelim) - 1
        for slot in [count, *range(count)][::-1]:  # from the last level up; the root above all comes last
            if self.kids[slot]:
                self._place_children(slot)
        x = [0.0] * count
        offset = [0.0] * (count + 1)
        for slot in range(count):  # parents stand before their children
            above = self.parents[slot]
            moved = offset[above] + self.mod[above] if above < count else 0.0
            offset[slot] = moved
            x[slot] = self.prelim[slot] + moved
        return x

    def _place_children(self, slot: int) -> None:
        """Set the children side by side, as close as their branches allow; those branches are already done."""
        first, end = self.first[slot], self.first[slot] + self.kids[slot]
        default = first
        prelim, mod = self.prelim, self.mod
        for child in range(first, end):
            middle = self._middle(child)
            if child == first:
                prelim[child] = middle
                continue
            prelim[child] = prelim[child - 1] + self.near
            if self.kids[child]:
                mod[child] = prelim[child] - middle
            default = self._apportion(child, first, default)
        self._spread_shifts(first, end)

    def _middle(self, slot: int) -> float:
        if not self.kids[slot]:
            return 0.0
        first = self.first[slot]
        return (self.prelim[first] + self.prelim[first + self.kids[slot] - 1]) / 2

    def _left(self, slot: int) -> int:
        return self.first[slot] if self.kids[slot] else self.thread[slot]

    def _right(self, slot: int) -> int:
        return self.first[slot] + self.kids[slot] - 1 if self.kids[slot] else self.thread[slot]

    def _apportion(self, slot: int, eldest: int, default: int) -> int:
        """Push a branch right until it is clear of those before it; gives the new default ancestor."""
        mod, prelim = self.mod, self.prelim
        inner_right = outer_right = slot
        inner_left, outer_left = slot - 1, eldest
        sum_ir = sum_or = mod[slot]
        sum_il, sum_ol = mod[inner_left], mod[outer_left]
        next_il, next_ir = self._right(inner_left), self._left(inner_right)
        while next_il >= 0 and next_ir >= 0:
            inner_left, inner_right = next_il, next_ir
            outer_left, outer_right = self._left(outer_left), self._right(outer_right)
            self.ancestor[outer_right] = slot
            gap = self.near if self.parents[inner_left] == self.parents[inner_right] else self.far
            push = prelim[inner_left] + sum_il - prelim[inner_right] - sum_ir + gap
            if push > 0:
                self._move(self._branch(inner_left, slot, default), slot, push)
                sum_ir += push
                sum_or += push
            sum_il += mod[inner_left]
            sum_ir += mod[inner_right]
            sum_ol += mod[outer_left]
            sum_or += mod[outer_right]
            next_il, next_ir = self._right(inner_left), self._left(inner_right)
        if next_il >= 0 and self._right(outer_right) < 0:
            self.thread[outer_right] = next_il
            mod[outer_right] += sum_il - sum_or
        if next_ir >= 0 and self._left(outer_left) < 0:
            self.thread[outer_left] = next_ir
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

    def _spread_shifts(self, first: int, end: int) -> None:
        shift = change = 0.0
        for child in range(end - 1, first - 1, -1):
            self.prelim[child] += shift
            self.mod[child] += shift
            change += self.change[child]
            shift += self.shift[child] + change
