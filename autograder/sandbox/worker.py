"""Runs in the locked worker, in the same process as student code: convenient and robust, but no boundary.

The submission's modules are imported from memory when they are first asked for. Where a module does not define
what is asked of it, a fallback (the reference solution) may serve, loaded apart: `gradkit check` uses that to prove
files that hold one function only. A student's submission never comes with a fallback.
"""

from __future__ import annotations

import ast
import importlib
import linecache
import os
import sys
import traceback
import types
import warnings
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec
from typing import Any, NoReturn

import numpy as np

from autograder.sandbox import counting, entropy, figures, files, signs, wire
from autograder.sandbox.lockdown import CHANNEL

MAX_HANDLES = 1024
MAX_TEXT = 500
MAX_TRACEBACK = 8192
MAX_FRAMES = 20
MAX_WARNINGS = 20
MAX_NAMES = 10_000
MAX_WATCHED = 20
MAX_WATCHED_BYTES = 1 << 16
WRITTEN_OVER = "WrittenOver"
"""Stands among the categories of warnings for: this call has changed the result of an earlier one."""
PLACE = "<submission>"
"""Stands for the folder of the student's files in file names."""


class _Modules:
    """Finds the submission's modules in memory. Of them, `files` maps module -> source."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.fallback: dict[str, bytes] = {}
        self.loaded_apart: dict[str, types.ModuleType] = {}

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        return ModuleSpec(name, self, origin=f"{PLACE}/{name}.py") if name in self.files else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        name = module.__name__
        self.execute(module, self.files[name], f"{PLACE}/{name}.py")

    @staticmethod
    def execute(module: types.ModuleType, source: bytes, filename: str) -> None:
        module.__file__ = filename
        if b"\0" in source:  # the first releases of Python 3.11 call this a ValueError
            raise SyntaxError("source code cannot contain null bytes")
        code = compile(source, filename, "exec", dont_inherit=True)
        text = source.decode("utf-8-sig", "replace")
        lines = text.splitlines(True)
        linecache.cache[filename] = (len(text), None, lines, filename)
        module.__dict__["__gradkit_lines__"] = {
            part.co_name: [part.co_firstlineno, _end(part, lines)] for part in _parts(code)
        }
        exec(code, module.__dict__)

    def attribute(self, module_name: str, name: str) -> Any:
        """Return what the submission's module calls `name`, or the fallback's if it calls nothing so."""
        if module_name in self.files:
            module = sys.modules.get(module_name) or importlib.import_module(module_name)
            if hasattr(module, name) or module_name not in self.fallback:
                return getattr(module, name)
        if module_name not in self.loaded_apart:
            apart = types.ModuleType(module_name)
            self.execute(apart, self.fallback[module_name], f"<fallback>/{module_name}.py")
            self.loaded_apart[module_name] = apart
        return getattr(self.loaded_apart[module_name], name)


def _parts(code: types.CodeType) -> Iterator[types.CodeType]:
    """Yield the code of the functions and classes that code defines."""
    return (part for part in code.co_consts if type(part) is types.CodeType)


def _end(code: types.CodeType, lines: Sequence[str]) -> int:
    """Return the last line of a function or class.

    Not by a syntax tree: made of Python objects it is dear, above all in memory that a fork has to copy.
    """
    last = _last_of_code(code)
    for number, line in enumerate(lines[last:], last + 1):  # what is never run leaves no code behind
        if line.strip():
            if not line[0].isspace():
                break
            last = number
    return last


def _last_of_code(code: types.CodeType) -> int:
    own = (end for _, end, _, _ in code.co_positions() if end is not None)
    return max(code.co_firstlineno, *own, *map(_last_of_code, _parts(code)))


_modules = _Modules()
_channel = CHANNEL
_grader = wire.Reader(CHANNEL)
_handles: dict[int, Any] = {}
_watched: list[tuple[np.ndarray, bytes]] = []
"""Results of this item's calls as they were returned: a later call must not change them."""
_open_call = 0
_errors = np.geterr()
"""What NumPy does at an overflow and the like: as it was after the imports, whatever a function has set since."""


def serve() -> NoReturn:
    """Answer the grader's frames until it hangs up."""
    answer(CHANNEL)
    os._exit(0)


def answer(channel: int) -> None:
    """Answer the frames that come through a descriptor, until the other end hangs up."""
    global _channel, _grader
    _channel, _grader = channel, wire.Reader(channel, cap=1 << 34)
    sys.meta_path.insert(0, _modules)
    while True:
        try:
            kind, call, header, body = _grader.receive()
        except wire.Closed:
            return
        try:
            request = wire.decode(header, body, _from_grader, copy=False)
            _reply(call, _answer(kind, call, request))
        except BaseException as error:
            report = _describe(error)
            del error
            _send(wire.EXCEPTION, call, report)


def forget() -> None:
    """Forget all that was answered, so that another submission can be taken."""
    sys.meta_path.remove(_modules)
    for name in _modules.files:
        sys.modules.pop(name, None)
        linecache.cache.pop(f"{PLACE}/{name}.py", None)
    _modules.files, _modules.fallback = {}, {}
    _modules.loaded_apart.clear()
    _handles.clear()
    _watched.clear()


def _answer(kind: int, call: int, request: Any) -> Any:
    global _open_call
    if (seed := request.get("seed")) is not None:
        entropy.reseed(seed)
        _watched.clear()
        np.seterr(**_errors)
    if kind == wire.FILES:
        _modules.files, _modules.fallback = request["files"], request["fallback"]
        return None
    if kind == wire.LOAD:
        try:
            return _load(request["module"])
        finally:
            _errors.update(np.geterr())
    if kind == wire.READ:
        found = signs.signs(_modules.files[request["module"]], request["name"], request["asked"])
        return [[sign.code, sign.line, sign.name] for sign in found]
    thing = _resolve(request)
    if kind == wire.GET:
        return thing
    _open_call = call
    return _call(thing, request)


def _load(name: str) -> dict[str, list[int]]:
    """Import a module and return its public names with their first and last lines (0, 0 if not known)."""
    if name in _modules.files:
        module = importlib.import_module(name)
        lines = module.__dict__.get("__gradkit_lines__", {})
        # The newest first: `from numpy import *` alone brings hundreds.
        names = [n for n in reversed(list(vars(module))) if type(n) is str and not n.startswith("_")]
    else:
        lines, names = {}, []
    if name in _modules.fallback:
        tree = ast.parse(_modules.fallback[name])
        names += [n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)]
    return {n: lines.get(n, [0, 0]) for n in names[:MAX_NAMES]}


def _resolve(request: dict[str, Any]) -> Any:
    if request["on"] is None:
        return _modules.attribute(request["module"], request["name"])
    thing = request["on"]
    return getattr(thing, request["name"]) if request["name"] else thing


def _call(function: Any, request: dict[str, Any]) -> list[Any]:
    """Call a function on arguments of its own and return [result, names of changed arguments, warnings]."""
    copies: list[tuple[str, np.ndarray, np.ndarray]] = []
    args = [_own(value, f"{i}", copies) for i, value in enumerate(request["args"])]
    kwargs = {name: _own(value, name, copies) for name, value in request["kwargs"].items()}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if request.get("take") is not None:
            result: Any = [value for value, _ in zip(function, range(request["take"]), strict=False)]
        elif request.get("count"):
            # A warm-up call first: some versions of Python count nothing the first time.
            function(*_own(request["args"], "", []), **_own(request["kwargs"], "", []))
            result = counting.instructions(lambda: function(*args, **kwargs), PLACE)
        else:
            result = _seen(function, args, kwargs)
    # Copied here, while nothing that the student keeps can change it any more.
    told = [[w.category.__name__, str(w.message)[:MAX_TEXT]] for w in caught[:MAX_WARNINGS]]
    if any(array.tobytes() != before for array, before in _watched):
        told.append([WRITTEN_OVER, ""])
    _watch(result)
    changed = list(dict.fromkeys(name for name, before, after in copies if _differ(before, after)))
    return [result, changed, told]


def _watch(result: Any) -> None:
    for value in result if type(result) is tuple else [result]:
        if type(value) is np.ndarray and value.nbytes <= MAX_WATCHED_BYTES and len(_watched) < MAX_WATCHED:
            _watched.append((value, value.tobytes()))


def _seen(function: Any, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """Call a function and return its result; a figure becomes its description."""
    before = figures.open_figures()
    result = function(*args, **kwargs)
    figure = figures.figure_of(result, before)
    if figure is None:
        return result
    try:
        return figures.describe(figure)
    finally:
        figures.close_figures()


def _own(value: Any, name: str, copies: list[tuple[str, np.ndarray, np.ndarray]]) -> Any:
    """Return a writable copy for the student; the bytes that came are kept to compare with."""
    kind = type(value)
    if kind is np.ndarray:
        copy = value.copy()
        copies.append((name, value, copy))
        return copy
    if kind is list:
        return [_own(v, name, copies) for v in value]
    if kind is tuple:
        return tuple([_own(v, name, copies) for v in value])
    if kind is dict:
        return {k: _own(v, name, copies) for k, v in value.items()}
    return value


def _differ(before: np.ndarray, after: np.ndarray) -> bool:
    """Compare bits, so that NaN equals NaN."""
    return after.shape != before.shape or after.dtype != before.dtype or after.tobytes() != before.tobytes()


# ---------------------------------------------------------------- talking to the grader


def _from_grader(node: list[Any]) -> Any:
    if node[0] == "H":
        return _handles[node[1]]
    if node[0] == "v":
        return files.place(node[1], node[2])
    return _callback(node[1])


def _callback(number: int) -> Any:
    def call(*args: Any, **kwargs: Any) -> Any:
        _send(wire.CALLBACK, _open_call, [number, list(args), kwargs])
        _, _, header, body = _grader.receive()
        worked, value = wire.decode(header, body, _from_grader)
        if not worked:
            raise TypeError(f"the function that was passed in cannot be called so ({value})")
        return value

    return call


def _keep(value: Any) -> list[Any]:
    if len(_handles) >= MAX_HANDLES:
        raise wire.Unsupported("too many objects that are not plain data")
    number = len(_handles) + 1
    _handles[number] = value
    kind = type(value)
    return ["h", number, f"{kind.__module__}.{kind.__qualname__}"[:200], callable(value), hasattr(kind, "__next__")]


def _reply(call: int, value: Any) -> None:
    try:
        header, buffers, length = wire.encode(value, _keep)
    except (wire.Unsupported, RecursionError, MemoryError) as error:
        text = "nested without end" if isinstance(error, RecursionError) else str(error)[:MAX_TEXT]
        _send(wire.EXCEPTION, call, {"type": "BadResult", "builtin": "BadResult", "text": text, "traceback": "",
                                     "module": "", "line": 0})  # fmt: skip
        return
    _flush()
    wire.send(_channel, wire.OK, call, header, buffers, length)


def _send(kind: int, call: int, value: Any) -> None:
    header, buffers, length = wire.encode(value)
    _flush()
    wire.send(_channel, kind, call, header, buffers, length)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with suppress(BaseException):  # full, closed or replaced: what was printed is worth no more than that
            stream.flush()


def _describe(error: BaseException) -> dict[str, Any]:
    """Return what is to be known of an exception: its type, the built-in type behind it, and where it came from."""
    kind = type(error)
    builtin = next((c.__name__ for c in kind.__mro__ if c.__module__ == "builtins"), "Exception")
    module, line = "", 0
    try:
        if isinstance(error, SyntaxError) and str(error.filename).startswith(PLACE):
            module, line = _module_of(str(error.filename)), int(error.lineno or 0)
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename.startswith(PLACE):
                module, line = _module_of(frame.filename), int(frame.lineno or 0)
    except BaseException:
        module, line = "", 0
    try:
        text = str(error)[:MAX_TEXT]
    except BaseException:
        text = "(no message)"
    return {
        "type": _safe(kind.__qualname__[:100]),
        "builtin": builtin,
        "text": _safe(text),
        "traceback": _safe(_traceback(error)),
        "module": _safe(module),
        "line": line,
    }


def _module_of(filename: str) -> str:
    return filename.removeprefix(PLACE + "/").removesuffix(".py")[:100]


def _traceback(error: BaseException) -> str:
    """Return the frames in the student's own files, as text, causes included."""
    lines: list[str] = []
    try:
        seen: set[int] = set()
        current: BaseException | None = error
        while current is not None and id(current) not in seen and len(seen) < 4:
            seen.add(id(current))
            frames = [f for f in traceback.extract_tb(current.__traceback__) if f.filename.startswith(PLACE)]
            if len(frames) > MAX_FRAMES:
                frames = frames[: MAX_FRAMES // 2] + frames[-MAX_FRAMES // 2 :]
            lines += ["caused by:\n"] if lines else []
            lines += traceback.format_list(frames)
            if isinstance(current, SyntaxError):
                lines += traceback.format_exception_only(type(current), current)[:4]
            current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    except BaseException:
        lines.append("(traceback not available)\n")
    return "".join(lines)[-MAX_TRACEBACK:]


def _safe(text: str) -> str:
    return str(text).encode("utf-8", "backslashreplace").decode()
