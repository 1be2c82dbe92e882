"""Counts interpreted work instead of seconds: the bytecode instructions that run in the student's own files.

A formula on whole arrays executes as many for 500 samples as for 50; a loop over samples, ten times as many. Blind
to loops inside of C (`map(math.exp, a)`), and code in the worker could switch it off: so it is worth few points.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any


def instructions(function: Callable[[], Any], place: str) -> int:
    """Return how many instructions of code whose file name begins with `place` run while a function is called."""
    count = _by_monitoring if sys.version_info >= (3, 12) else _by_tracing
    return count(function, place)


def _by_tracing(function: Callable[[], Any], place: str) -> int:
    seen = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal seen
        if not frame.f_code.co_filename.startswith(place):
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        if event == "opcode":
            seen += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return seen


def _by_monitoring(function: Callable[[], Any], place: str) -> int:
    monitoring = sys.monitoring  # type: ignore[attr-defined, unused-ignore]
    seen = 0

    def step(code: CodeType, offset: int) -> Any:
        nonlocal seen
        if not code.co_filename.startswith(place):
            return monitoring.DISABLE
        seen += 1
        return None

    tool = monitoring.PROFILER_ID
    monitoring.use_tool_id(tool, "gradkit")
    monitoring.register_callback(tool, monitoring.events.INSTRUCTION, step)
    monitoring.set_events(tool, monitoring.events.INSTRUCTION)
    try:
        function()
    finally:
        monitoring.set_events(tool, 0)
        monitoring.free_tool_id(tool)
        monitoring.restart_events()
    return seen
