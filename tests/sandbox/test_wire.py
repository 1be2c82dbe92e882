"""The codec under honest values, lies and noise."""

from __future__ import annotations

import os
import socket
import struct
import time
from contextlib import suppress
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.sandbox import wire
from autograder.sandbox.figures import AxesSeen, FigureSeen, LineSeen, PointsSeen

steadily = settings(deadline=None, derandomize=True, max_examples=100, database=None)

numbers = st.one_of(st.booleans(), st.integers(-(2**80), 2**80), st.floats(), st.complex_numbers())
leaves = st.one_of(st.none(), numbers, st.text(), st.binary())
plain = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(st.one_of(st.text(), st.integers(), st.tuples(st.integers(), st.text())), inner, max_size=4),
        st.sets(st.integers(), max_size=4),
        st.frozensets(st.text(), max_size=4),
    ),
    max_leaves=8,
)
many_arrays = st.sampled_from("?bhilqBHILQefdFD").flatmap(
    lambda code: arrays(np.dtype(code), array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4))
)


def packed(value: Any, **options: Any) -> tuple[bytes, bytes]:
    header, buffers, length = wire.encode(value, **options)
    body = b"".join(bytes(buffer) for buffer in buffers)
    assert len(body) == length
    return header, body


def canonical(value: Any) -> str:
    """Return a text that is equal for equal values of equal types, NaN included."""
    if isinstance(value, set | frozenset):
        return f"{type(value).__name__}{sorted(map(canonical, value))}"
    if isinstance(value, list | tuple):
        return f"{type(value).__name__}{[canonical(v) for v in value]}"
    if isinstance(value, dict):
        return f"dict{[(canonical(k), canonical(v)) for k, v in value.items()]}"
    return repr(value)


def frame(kind: int, call: int, header: bytes, body: bytes = b"") -> bytes:
    return wire.PREFIX.pack(wire.MAGIC, kind, 0, 0, len(header), len(body), call) + header + body


def received(raw: bytes) -> Any:
    """Return what a reader makes of these bytes, after which the writer is gone."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            theirs.sendall(raw)
        ours.setblocking(False)
        _, _, header, body = wire.Reader(ours.fileno()).receive(time.monotonic() + 5.0)
        return wire.decode(header, body, lambda node: wire.Handle(1, "x", False, False))


# ---------------------------------------------------------------- honest values


@steadily
@given(plain)
def test_plain_data_come_back_as_they_were(value):
    back = wire.decode(*packed(value))

    assert canonical(back) == canonical(value)


@steadily
@given(many_arrays)
def test_arrays_come_back_with_their_bits_shape_and_dtype(array):
    back = wire.decode(*packed(array))

    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert back.tobytes() == array.tobytes()
    assert back.flags.writeable


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6.0).reshape(2, 3).T,
        np.arange(5)[::-2],
        np.arange(3, dtype=">f8"),
        np.broadcast_to(1.0, (3, 2)),
        np.array(3.0),
    ],
    ids=["Fortran order", "a negative stride", "big-endian", "broadcast", "no axes"],
)
def test_layout_and_byte_order_do_not_matter(array):
    back = wire.decode(*packed(array))

    np.testing.assert_array_equal(back, array)
    assert back.shape == array.shape


def test_numpy_scalars_keep_their_type():
    value = [np.float32(0.5), np.int8(-3), np.bool_(True), np.complex128(1j)]

    back = wire.decode(*packed(value))

    assert [type(v) for v in back] == [type(v) for v in value]
    assert back == value


def test_text_out_of_an_array_is_text():
    assert wire.decode(*packed(np.array(["one", "two"])[1])) == "two"


def test_numbers_of_numpy_can_be_keys():
    value = {np.int64(3): "three", np.float64(0.5): "half", (1, "a"): None, b"x": 1}

    assert wire.decode(*packed(value)) == value


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (np.array([[1.0, 2.0]]).view(np.matrix), "matrix"),
        (np.ma.masked_array([1.0, 2.0], [0, 1]), "MaskedArray"),
        (np.array([1.0, 2.0], dtype=object), "object"),
    ],
)
def test_odd_arrays_come_back_as_their_numbers_and_their_kind(value, kind):
    back = wire.decode(*packed(value))

    assert type(back) is wire.OddArray
    assert back.kind == kind
    np.testing.assert_array_equal(back.base.ravel(), [1.0, 2.0])


def test_a_figure_comes_back_as_it_was_described():
    line = LineSeen(np.array([0.0, 1.0]), np.array([2.0, 3.0]), None, "fit", True, "")
    points = PointsSeen(np.array([0.0]), np.array([1.0]), np.array([2.0]), "", None, np.ones((1, 4)))
    seen = FigureSeen((AxesSeen("title", "x", "y", True, (line,), (points,), (np.ones((2, 2)),), ("fit",)),))

    assert repr(wire.decode(*packed(seen))) == repr(seen)


def test_what_is_not_plain_stays_behind_a_handle():
    kept = []

    def keep(value):
        kept.append(value)
        return ["h", len(kept), "made.up", False, False]

    header, _ = packed([1, object(), len], keep=keep)

    assert wire.decode(header, b"", lambda node: f"handle {node[1]}") == [1, "handle 1", "handle 2"]
    assert len(kept) == 2


class Liar(list):
    __class__ = np.ndarray
    dtype = np.dtype(float)
    shape = (3,)


class Weighted(np.ndarray):
    pass


class Greedy(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


@pytest.mark.parametrize(
    "value", [Liar(), np.zeros(2).view(Weighted), Greedy(1.0), type("Row", (tuple,), {})((1, 2))], ids=repr
)
def test_a_class_that_pretends_to_be_another_is_not_plain(value):
    with pytest.raises(wire.Unsupported):
        wire.encode(value)


def nested(depth):
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        nested(40),
        nested(100_000),
        list(range(wire.MAX_NODES)),
        set(range(wire.MAX_KEYS + 1)),
        dict.fromkeys(range(wire.MAX_KEYS + 1)),
        10**4300,
        "\ud800",
        np.broadcast_to(1.0, (1 << 30, 1 << 20)),
        np.zeros((0, 1 << 40)),
        np.zeros((1 << 16, 0, 1 << 16)),
        np.ones((1,) * (wire.MAX_NDIM + 1)),
        np.array(["a"]),
        np.zeros(2, "i4,f8"),
        np.array(["2020-01-01"], "M8[D]"),
        np.ones(2, np.longdouble),
        "x" * (wire.HEADER_CAP + 1),
    ],
    ids=lambda value: type(value).__name__,
)
def test_too_much_of_anything_is_refused_by_the_sender(value):
    with pytest.raises(wire.Unsupported):
        wire.encode(value)


def test_every_integer_that_travels_can_be_printed():
    largest = 1 << (4 * (wire.MAX_HEX - 8) - 1)

    assert len(str(wire.decode(*packed(largest)))) > 4000


# ---------------------------------------------------------------- lies

LIES = {
    "an object array": ["a", "|O", [1], 8, None],
    "a structured dtype": ["a", "[('x', '<f8')]", [1], 8, None],
    "a dtype that is no text": ["a", 3, [1], 8, None],
    "fewer bytes than the shape": ["a", "<f8", [2], 8, None],
    "more bytes than there are": ["a", "<f8", [1000], 8000, None],
    "a negative dimension": ["a", "<f8", [-1], -8, None],
    "a dimension that is True": ["a", "<f8", [True], 8, None],
    "a dimension of a petabyte beside a 0": ["a", "<f8", [0, 1 << 50], 0, None],
    "too many dimensions": ["a", "<f8", [1] * 40, 8, None],
    "a class name in colour": ["a", "<f8", [1], 8, "\x1b[31mred"],
    "a scalar of the wrong size": ["s", "<f8", b"1234"],
    "an unknown node": ["?", 1],
    "a node without a tag": [1, 2],
    "an empty node": [],
    "a map": {"a": 1},
    "no integer": ["i", "zz"],
    "an integer of megabytes": ["i", "0x" + "f" * 10_000],
    "a set of lists": ["S", [["l", []]]],
    "a dict with a list for a key": ["d", [[["l", []], 1]]],
    "a dict of triples": ["d", [[1, 2, 3]]],
    "a list that is none": ["l", 5],
    "nodes without end": ["l", [None] * wire.MAX_NODES],
    "a figure without axes": ["g", ["l", [["l", [1, 2]]]]],
    "text in place of a part": ["c", "1", 2.0],
}


@pytest.mark.parametrize("node", LIES.values(), ids=LIES)
def test_a_lie_is_a_protocol_error(node):
    with pytest.raises(wire.ProtocolError):
        wire.decode(msgspec.msgpack.encode(node), b"\0" * 8)


def test_a_nest_deeper_than_any_is_a_protocol_error():
    with pytest.raises(wire.ProtocolError):
        wire.decode(b"\x91" * 100_000 + b"\xc0", b"")


def test_bytes_that_belong_to_nothing_are_a_protocol_error():
    with pytest.raises(wire.ProtocolError):
        wire.decode(b"\xc0", b"12345678")


@pytest.mark.parametrize(
    "prefix",
    [
        struct.pack("<4sBBHIQI", b"XXXX", 16, 0, 0, 0, 0, 1),
        struct.pack("<4sBBHIQI", wire.MAGIC, 16, 1, 0, 0, 0, 1),
        struct.pack("<4sBBHIQI", wire.MAGIC, 16, 0, 0, wire.HEADER_CAP + 1, 0, 1),
        struct.pack("<4sBBHIQI", wire.MAGIC, 16, 0, 0, 0, 1 << 60, 1),
    ],
    ids=["another magic", "a flag", "a huge header", "a body of an exabyte"],
)
def test_a_prefix_that_claims_too_much_is_refused_before_anything_is_allocated(prefix):
    with pytest.raises(wire.ProtocolError):
        received(prefix)


# ---------------------------------------------------------------- noise

EVENTS = (wire.ProtocolError, wire.Closed, wire.Timeout)


@steadily
@given(st.binary(max_size=200))
def test_arbitrary_bytes_raise_nothing_unexpected(raw):
    with pytest.raises(EVENTS):
        received(raw)


@settings(steadily, max_examples=250)
@given(
    st.binary(max_size=60),
    st.binary(max_size=40),
)
def test_arbitrary_headers_and_bodies_raise_nothing_unexpected(header, body):
    with suppress(wire.ProtocolError):
        wire.decode(header, body, lambda node: None)


@settings(steadily, max_examples=250)
@given(
    plain,
    many_arrays,
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=4),
)
def test_mutated_frames_raise_nothing_unexpected(value, array, changes):
    raw = bytearray(frame(wire.OK, 1, *packed([value, array])))
    for place, byte in changes:
        raw[place % len(raw)] = byte

    with suppress(*EVENTS):
        received(bytes(raw))


# ---------------------------------------------------------------- the channel


def test_a_large_frame_crosses_whole_while_the_other_side_reads():
    array = np.arange(500_000.0)
    header, buffers, length = wire.encode(array)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        pid = os.fork()
        if pid == 0:
            wire.send(theirs.fileno(), wire.OK, 7, header, buffers, length)
            os._exit(0)
        kind, call, head, body = wire.Reader(ours.fileno()).receive()
        os.waitpid(pid, 0)

    assert (kind, call) == (wire.OK, 7)
    np.testing.assert_array_equal(wire.decode(head, body), array)


def test_a_reader_who_never_reads_ends_at_the_deadline():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)

        with pytest.raises(wire.Timeout):
            wire.send(ours.fileno(), wire.CALL, 1, b"\xc0", [bytes(8 << 20)], 8 << 20, time.monotonic() + 0.05)


def test_a_byte_now_and_then_does_not_move_the_deadline():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.sendall(frame(wire.OK, 1, b"\xc0")[:-1])

        with pytest.raises(wire.Timeout):
            wire.Reader(ours.fileno()).receive(time.monotonic() + 0.05)


def test_a_writer_who_has_gone_is_closed():
    ours, theirs = socket.socketpair()
    with ours:
        theirs.close()

        with pytest.raises(wire.Closed):
            wire.send(ours.fileno(), wire.CALL, 1)
        with pytest.raises(wire.Closed):
            wire.Reader(ours.fileno()).receive()
