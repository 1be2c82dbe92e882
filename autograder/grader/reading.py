"""What is told of a sign of a mistake that a worker found in the source: the wording of `autograder.sandbox.signs`."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from autograder.grader.relations import Found

_TOLD = {
    "other order": "The parameters at line {line} stand in another order than in the docstring: each gets what is "
    "meant for another.",
    "print for return": "Line {line} prints a result; the function must give it back, with `return`.",
    "no return": "The function that begins at line {line} has no `return` with a value.",
    "parameter replaced": "Line {line} gives the parameter `{name}` a new value before it was ever used: what is "
    "passed in is lost.",
    "unused parameter": "The parameter `{name}` (line {line}) is never used. What should depend on it?",
    "return in loop": "Line {line} returns from inside a loop: it ends in its first round. Is it indented too far?",
    "thrown away": "Line {line} computes something and throws it away: it is not given a name, and nothing is "
    "changed by it.",
    "unused variable": "`{name}`, computed at line {line}, is never used. Where should it come in?",
    "grown default": "The default argument at line {line} is made once, when Python reads the file: it keeps what "
    "earlier calls put into it. Use None, and make a new one inside.",
    "global": "Line {line} makes `{name}` global: it is kept from call to call.",
    "module state": "Line {line} changes `{name}`, which lives outside of the function and is kept from call to call.",
    "class state": "`{name}` (line {line}) belongs to the class, and so to all of its objects together; "
    "self.{name}, set in a method, would be each object's own.",
    "module array": "Line {line} works with `{name}`, which is made once, when the file is imported: what one call "
    "writes into it, the next one finds.",
    "xor": "Line {line} uses ^, which in Python compares bits. A power is written **.",
    "bare except": "Line {line} catches exceptions: it hides what goes wrong. What is raised there?",
    "builtin on array": "Line {line} uses Python's own {name}(), which goes through rows only; np.{name} takes an "
    "axis.",
    "integer array": "Line {line} makes whole numbers, which cut off what stands after the point.",
    "floor division": "Line {line} divides with //, which drops what stands after the point; / keeps it.",
    "rounded": "Line {line} rounds ({name}): results are wanted as they are.",
    "random": "Line {line} draws at random ({name}); the same arguments must always give the same result.",
    "empty": "Line {line} makes an array with np.{name}: it holds what was there before, until every entry is set.",
    "same twice": "At line {line} the same thing stands on both sides of a - or a /: nothing, or 1, is left of it.",
    "hard-coded size": "A size is written as a number at line {line}. Take it from the arguments: their .shape, or K.",
    "range from one": "The loop at line {line} begins at 1: it leaves out the first one, whose index is 0.",
    "range to less": "The loop at line {line} ends one round early: range(n) already ends before n.",
    "large epsilon": "Line {line} adds a number that is not small: it changes ordinary results, too.",
    "clipped": "Line {line} cuts values off at limits that ordinary ones reach.",
}
"""Code -> what the student reads."""


STRONG = frozenset({
    "other order", "print for return", "no return", "parameter replaced", "unused parameter", "return in loop",
    "thrown away", "unused variable", "grown default", "global", "module state", "class state", "module array", "xor",
})  # fmt: skip
"""Signs that right code hardly shows. The others are told only where nothing else is known."""


def told(signs: Sequence[tuple[str, int, str]], *, strong: bool) -> Found | None:
    """Return the most telling sign in words; the name that it is about must be one that can stand in Python."""
    for code, line, name in signs:
        is_name = not name or (name.isidentifier() and not keyword.iskeyword(name))
        if code in _TOLD and is_name and (code in STRONG or not strong):
            return code, "A place to look at: " + _TOLD[code].format(line=line, name=name)
    return None
