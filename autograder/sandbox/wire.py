"""Frames and plain data between the grader and a worker. No pickle, no eval, no dtype parsed from text.

    frame  = prefix <4sBBHIQI>: magic, kind, 0, 0, header length, body length, call id
    header = msgpack tree of nodes; arrays are out of band: ["a", dtype, shape, nbytes, class]
    body   = the arrays' bytes, little-endian, C order, one after the other

The encoder and the decoder hold the same caps, so that honest excess is `Unsupported` and only lies are a
`ProtocolError`. Types are compared exactly, never by `isinstance`: a class that pretends to be an array stays in
the worker as a handle.
"""

from __future__ import annotations

import math
import os
import select
import struct
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import msgspec
import numpy as np
from numpy.typing import NDArray

from autograder.sandbox import figures
from autograder.sandbox.figures import FigureSeen
from autograder.sandbox.files import VirtualFile

MAGIC = b"GKW1"
PREFIX = struct.Struct("<4sBBHIQI")

FILES, LOAD, CALL, GET, ANSWER, READ = range(1, 7)
"""Kinds of frame from the grader to the worker. ANSWER replies to a CALLBACK, while a CALL is open."""
OK, EXCEPTION, CALLBACK = range(16, 19)
"""Kinds of frame from the worker to the grader."""

HEADER_CAP = 1 << 20
BODY_CAP = 64 << 20
MAX_DEPTH = 32
MAX_NODES = 200_000
MAX_KEYS = 2_000
"""Keys that are not strings can be chosen to collide: 20,000 of them would cost seconds."""
MAX_DIMENSION = 1 << 31
MAX_NDIM = 5
"""No exercise needs more; and NumPy leaves nothing out when it prints axes of 6: 2 x 2 x ... x 2 would take minutes."""
MAX_HEX = 3500
"""Python refuses to print integers of more than 4300 decimal digits: none of those gets here."""

DTYPES = {np.dtype(code).str: np.dtype(code) for code in "?bhilqBHILQefdFD"}
"""The dtypes that travel, by exact text."""
_NAMES = {dtype: name for name, dtype in DTYPES.items()}

LEAVES = frozenset({type(None), bool, int, float, str})
"""Types of nodes that stand for themselves."""

_encode_header = msgspec.msgpack.Encoder().encode
_decode_header = msgspec.msgpack.Decoder().decode

Buffer = memoryview | bytes | bytearray


class ProtocolError(Exception):
    """The peer sent what no honest peer sends: it is not to be believed any further."""


class Unsupported(TypeError):
    """The value is not plain data, or too much of it."""


class Closed(Exception):
    """The other end is gone."""


class Timeout(Exception):
    """The deadline has passed."""


@dataclass(frozen=True, slots=True)
class OddArray:
    """Numbers that came in an array of another class: `kind` is "matrix", "MaskedArray" or "object"."""

    base: NDArray[Any]
    kind: str


@dataclass(frozen=True, slots=True)
class Handle:
    """Something that stayed in the worker, as the worker describes it."""

    number: int
    type_name: str
    is_callable: bool
    is_iterator: bool


@dataclass(frozen=True, slots=True)
class Callback:
    """A function that stays with the grader; the worker may call it by its number."""

    number: int


# ---------------------------------------------------------------- encode
# Classes, not nested functions: a closure that names itself is a reference cycle, and would keep every array that
# it touched until the cyclic collector runs.


class _Encoder:
    __slots__ = ("buffers", "cap", "keep", "nodes", "size")

    def __init__(self, keep: Callable[[Any], list[Any]] | None, cap: int) -> None:
        self.buffers: list[Buffer] = []
        self.nodes = 0
        self.size = 0
        self.keep = keep
        self.cap = cap

    def array(self, array: NDArray[Any], kind: str | None) -> list[Any]:
        name = _NAMES.get(array.dtype) or array.dtype.newbyteorder("<").str
        dtype = DTYPES.get(name)
        if dtype is None:
            raise Unsupported(f"an array of dtype {array.dtype} is not plain numbers")
        shape = list(array.shape)
        if len(shape) > MAX_NDIM:
            raise Unsupported("too many dimensions")
        self.size += array.size * dtype.itemsize  # before any copy: a broadcast view may claim terabytes
        # Also without its axes of length 0, as the decoder asks: (0, 10**15) is a trap for a later np.ones.
        full = dtype.itemsize
        for n in shape:
            full *= n or 1
            if n > MAX_DIMENSION:
                raise Unsupported("too long an axis")
        if self.size > self.cap or full > max(self.cap, BODY_CAP):
            raise Unsupported(f"more than {self.cap} bytes")
        flat = np.ascontiguousarray(array, dtype=dtype)
        if flat.nbytes:
            self.buffers.append(flat.data.cast("B"))
        return ["a", name, shape, flat.nbytes, kind]

    def node(self, value: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise Unsupported(f"more than {MAX_NODES} elements")
        if depth > MAX_DEPTH:
            raise Unsupported(f"nested deeper than {MAX_DEPTH}")
        kind = type(value)
        if value is None or kind is bool or kind is float or kind is str:
            return value
        if kind is int:
            return self.integer(value)
        if kind is np.ndarray:
            return self.object_array(value) if value.dtype == object else self.array(value, None)
        node = self.node
        if kind is list or kind is tuple:
            return ["l" if kind is list else "t", [node(v, depth + 1) for v in value]]
        if kind is dict:
            if sum(type(k) is not str for k in value) > MAX_KEYS:
                raise Unsupported(f"a dict with more than {MAX_KEYS} keys that are not strings")
            return ["d", [[node(k, depth + 1), node(v, depth + 1)] for k, v in value.items()]]
        if kind is complex:
            return ["c", value.real, value.imag]
        if kind is bytes:
            return ["b", value]
        if kind is set or kind is frozenset:
            if len(value) > MAX_KEYS:
                raise Unsupported(f"a set of more than {MAX_KEYS}")
            return ["S" if kind is set else "F", [node(v, depth + 1) for v in value]]
        if kind is Handle:
            return ["H", value.number]
        if kind is Callback:
            return ["f", value.number]
        if kind is VirtualFile:
            return ["v", value.name, value.content]
        if kind is FigureSeen:
            return ["g", node(figures.to_data(value), depth + 1)]
        if kind is np.str_:
            return str(value)
        if kind.__module__.partition(".")[0] == "numpy":
            if kind is np.str_ or kind is np.bytes_:
                return node(value.item(), depth)
            if issubclass(kind, np.generic) and (dtype := DTYPES.get(np.dtype(kind).newbyteorder("<").str)):
                return ["s", dtype.str, np.ascontiguousarray(value).astype(dtype).tobytes()]
            if issubclass(kind, np.ndarray):
                return self.array(np.asarray(value), kind.__qualname__)
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):  # a named tuple: its parts are the same by place
            return ["t", [node(v, depth + 1) for v in tuple.__iter__(value)]]
        return self.other(value)

    def integer(self, value: int) -> Any:
        if -(1 << 63) <= value < (1 << 63):
            return value
        if value.bit_length() > 4 * (MAX_HEX - 8):
            raise Unsupported("an integer of too many digits")
        return ["i", hex(value)]

    def object_array(self, value: NDArray[Any]) -> list[Any]:
        """An array of Python numbers is read as the numbers that it holds; any other stays where it is."""
        try:
            plain = np.array(value.tolist())
        except (ValueError, TypeError, OverflowError):
            return self.other(value)
        if plain.shape != value.shape or plain.dtype.kind not in "biuf":
            return self.other(value)
        return self.array(plain, "object")

    def other(self, value: Any) -> list[Any]:
        if self.keep is None:
            raise Unsupported(f"{type(value).__name__} is not plain data")
        return self.keep(value)


def encode(
    value: Any, keep: Callable[[Any], list[Any]] | None = None, cap: int = BODY_CAP
) -> tuple[bytes, list[Buffer], int]:
    """Return (header, buffers of the body, length of the body in bytes).

    Parameters
    ----------
    keep : callable, optional
        Turns a value that is not plain data into a handle's node. Without it, such a value is an error.
    cap : int, bytes
        The most that the body may hold.

    Raises
    ------
    Unsupported
        If the value is not plain data or too much.
    """
    encoder = _Encoder(keep, cap)
    try:
        header = _encode_header(encoder.node(value, 0))
    except UnicodeEncodeError:
        raise Unsupported("text with lone surrogates") from None
    if len(header) > HEADER_CAP:
        raise Unsupported("too large a structure")
    return header, encoder.buffers, encoder.size


# ---------------------------------------------------------------- decode


def _lie(what: str) -> NoReturn:
    raise ProtocolError(what)


class _Decoder:
    __slots__ = ("body", "copy", "nodes", "position", "resolve")

    def __init__(self, body: memoryview, resolve: Callable[[list[Any]], Any] | None, copy: bool) -> None:
        self.body = body
        self.nodes = 0
        self.position = 0
        self.resolve = resolve
        self.copy = copy

    def sequence(self, nodes: Any, depth: int) -> list[Any]:
        if type(nodes) is not list:
            _lie("a list is missing")
        self.count(len(nodes))
        value = self.value
        return [node if type(node) in LEAVES else value(node, depth + 1) for node in nodes]

    def count(self, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            _lie("too many nodes")

    def array(self, node: list[Any]) -> Any:
        _, code, shape, nbytes, kind = node
        dtype = DTYPES.get(code) if type(code) is str else None
        if dtype is None:
            _lie("a dtype that does not travel")
        if type(shape) is not list or len(shape) > MAX_NDIM or type(nbytes) is not int:
            _lie("a bad shape")
        # The product of the dimensions that are not 0 is capped too: (0, 10**15) is a trap for a later np.ones.
        size = full = dtype.itemsize
        for n in shape:
            if type(n) is not int or not 0 <= n <= MAX_DIMENSION:
                _lie("a bad dimension")
            size *= n
            full *= n or 1
        if size != nbytes or full > max(BODY_CAP, len(self.body)) or self.position + nbytes > len(self.body):
            _lie("an array whose size is not that of its bytes")
        if kind is not None and not (type(kind) is str and len(kind) <= 64 and kind.isascii() and kind.isidentifier()):
            _lie("a bad class name")
        array = np.frombuffer(self.body[self.position : self.position + nbytes], dtype).reshape(shape)
        self.position += nbytes
        if self.copy:
            array = array.copy()
        return array if kind is None else OddArray(array, kind)

    def value(self, node: Any, depth: int) -> Any:
        """Return what a node stands for; whoever has it has counted it."""
        if depth > MAX_DEPTH:
            _lie("nested too deep")
        if type(node) in LEAVES:
            return node
        if type(node) is not list or not node or type(node[0]) is not str:
            _lie("a bad node")
        tag, length = node[0], len(node)
        if tag == "a" and length == 5:
            return self.array(node)
        if tag == "s" and length == 3:
            dtype = DTYPES.get(node[1]) if type(node[1]) is str else None
            if dtype is None or type(node[2]) is not bytes or len(node[2]) != dtype.itemsize:
                _lie("a bad scalar")
            return np.frombuffer(node[2], dtype)[0]
        if tag == "l" and length == 2:
            return self.sequence(node[1], depth)
        if tag == "t" and length == 2:
            return tuple(self.sequence(node[1], depth))
        if tag == "d" and length == 2:
            return self.mapping(node[1], depth)
        if tag == "i" and length == 2 and type(node[1]) is str and len(node[1]) <= MAX_HEX:
            try:
                return int(node[1], 16)
            except ValueError:
                _lie("a bad integer")
        if tag == "c" and length == 3 and type(node[1]) is float and type(node[2]) is float:
            return complex(node[1], node[2])
        if tag == "b" and length == 2 and type(node[1]) is bytes:
            return node[1]
        if tag in ("S", "F") and length == 2:
            return self.set(node[1], depth, set if tag == "S" else frozenset)
        if tag == "g" and length == 2:
            self.count(1)
            try:
                return figures.from_data(self.value(node[1], depth + 1))
            except ValueError:
                _lie("a figure that is none")
        if self.resolve is not None:
            return self.resolve(node)
        return _lie("an unknown node")

    def set(self, nodes: Any, depth: int, make: type) -> Any:
        values = self.sequence(nodes, depth)
        if len(values) > MAX_KEYS:
            _lie("too large a set")
        try:
            return make(values)
        except TypeError:
            _lie("a set of what cannot be in one")

    def mapping(self, pairs: Any, depth: int) -> dict[Any, Any]:
        if type(pairs) is not list:
            _lie("a bad dict")
        self.count(2 * len(pairs))
        found: dict[Any, Any] = {}
        odd = 0
        for pair in pairs:
            if type(pair) is not list or len(pair) != 2:
                _lie("a bad pair")
            key = pair[0]
            if type(key) is not str:
                key = self.value(key, depth + 1)
                odd += 1
                if odd > MAX_KEYS:
                    _lie("too many keys that are not strings")
            value = pair[1] if type(pair[1]) in LEAVES else self.value(pair[1], depth + 1)
            try:
                found[key] = value
            except TypeError:
                _lie("a key that cannot be one")
        return found


def decode(
    header: Buffer, body: Buffer, resolve: Callable[[list[Any]], Any] | None = None, *, copy: bool = True
) -> Any:
    """Return the value that `encode` was given.

    Parameters
    ----------
    resolve : callable, optional
        Makes a value of a node that stands for something that stayed at the other end.
    copy : bool
        Give the arrays memory of their own; without, they are read-only views of `body`.

    Raises
    ------
    ProtocolError
        At the first thing that an honest encoder does not write.
    """
    try:
        tree = _decode_header(header)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise ProtocolError(f"a bad header: {type(error).__name__}") from None
    decoder = _Decoder(memoryview(body), resolve, copy)
    decoder.count(1)
    value = decoder.value(tree, 0)
    if decoder.position != len(decoder.body):
        raise ProtocolError("bytes that belong to nothing")
    return value


# ---------------------------------------------------------------- send and receive


def send(
    fd: int,
    kind: int,
    call: int,
    header: bytes = b"\xc0",
    buffers: Sequence[Buffer] = (),
    length: int = 0,
    deadline: float | None = None,
) -> None:
    """Write one frame. `deadline` is absolute, on the monotonic clock, in seconds; the default header is None.

    Raises
    ------
    Closed, Timeout
        If the other end is gone, or does not read in time.
    """
    parts = [memoryview(PREFIX.pack(MAGIC, kind, 0, 0, len(header), length, call) + header)]
    write(fd, [*parts, *(memoryview(buffer) for buffer in buffers)], deadline)


def write(fd: int, parts: list[memoryview], deadline: float | None = None) -> None:
    """Write bytes that are frames already.

    Raises
    ------
    Closed, Timeout
        If the other end is gone, or does not read in time.
    """
    while parts:
        try:
            written = os.writev(fd, parts[:64])
        except BlockingIOError:
            poll = select.poll()
            poll.register(fd, select.POLLOUT)
            _wait(poll, deadline)
            continue
        except (BrokenPipeError, ConnectionResetError):
            raise Closed from None
        while parts and written >= len(parts[0]):
            written -= len(parts.pop(0))
        if written:
            parts[0] = parts[0][written:]
        if parts and deadline is not None and time.monotonic() > deadline:
            raise Timeout


class Reader:
    """Frames from a descriptor: a read takes what is there, which may be several small frames.

    Parameters
    ----------
    cap : int, bytes
        The longest body that is believed.
    """

    __slots__ = ("_ahead", "_cap", "_fd", "_poll")

    def __init__(self, fd: int, cap: int = BODY_CAP) -> None:
        self._fd, self._cap = fd, cap
        self._ahead = memoryview(b"")
        self._poll = select.poll()
        self._poll.register(fd, select.POLLIN)

    @property
    def has_more(self) -> bool:
        """Whether bytes behind the last frame have been read already."""
        return bool(self._ahead)

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to read, and the other end is there."""
        return not self._ahead and not self._poll.poll(0)

    def wait(self, deadline: float | None) -> None:
        """Return when there is something to read.

        Raises
        ------
        Timeout
            If there is nothing before the deadline.
        """
        _wait(self._poll, deadline)

    def receive(self, deadline: float | None = None) -> tuple[int, int, memoryview, memoryview]:
        """Read one frame and return (kind, call id, header, body): views of memory that nothing else will use.

        Raises
        ------
        ProtocolError, Closed, Timeout
            If the prefix is no prefix or claims too much, the other end is gone, or the frame is late.
        """
        self._read_ahead(PREFIX.size, deadline)
        ahead = self._ahead
        magic, kind, zero, none, header, body, call = PREFIX.unpack_from(ahead)
        if magic != MAGIC or zero or none or header > HEADER_CAP or body > self._cap:
            raise ProtocolError("a bad frame")
        middle = PREFIX.size + header
        end = middle + body
        if end <= READ_AHEAD:
            if len(ahead) < end:
                self._read_ahead(end, deadline)
                ahead = self._ahead
            self._ahead = ahead[end:]
            return kind, call, ahead[PREFIX.size : middle], ahead[middle:end]
        rest, self._ahead = self._ahead[PREFIX.size : end], self._ahead[end:]
        parts = []
        for n in (header, body):
            # np.empty for large ones: no page is touched before the bytes arrive.
            part = memoryview(bytearray(n)) if n < 65536 else np.empty(n, np.uint8).data
            here = min(n, len(rest))
            part[:here] = rest[:here]
            rest = rest[here:]
            self._fill(part, here, n, deadline)
            parts.append(part)
        return kind, call, parts[0], parts[1]

    def _read_ahead(self, enough: int, deadline: float | None) -> None:
        got = len(self._ahead)
        if got >= enough:
            return
        chunk = memoryview(bytearray(READ_AHEAD))
        chunk[:got] = self._ahead
        self._ahead = chunk[: self._fill(chunk, got, enough, deadline)]

    def _fill(self, view: memoryview, got: int, enough: int, deadline: float | None) -> int:
        """Read into a buffer that holds `got` bytes until it holds `enough`, and return how many it holds."""
        while got < enough:
            try:
                read = os.readv(self._fd, [view[got:]])
            except BlockingIOError:
                _wait(self._poll, deadline)
                continue
            except ConnectionResetError:
                raise Closed from None
            if not read:
                raise Closed
            got += read
            if deadline is not None and got < enough and time.monotonic() > deadline:
                raise Timeout  # a byte now and then does not move the deadline
        return got


READ_AHEAD = 1 << 13
"""Bytes that are asked for at once: some usual frames."""


def _wait(poll: select.poll, deadline: float | None) -> None:
    left = math.inf if deadline is None else deadline - time.monotonic()
    if left <= 0 or not poll.poll(None if left == math.inf else math.ceil(left * 1000)):
        raise Timeout
