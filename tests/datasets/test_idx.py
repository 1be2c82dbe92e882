import gzip
import hashlib
import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.datasets.idx import digest, read_idx
from autograder.errors import GradkitError

GOOD = struct.pack(">HBB3I", 0, 8, 3, 2, 2, 3) + bytes(range(12))


def encoded(array):
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes()


@pytest.fixture
def write(tmp_path):
    def write(content):
        path = tmp_path / "digits"
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_file_is_read_packed_or_not(write, pack):
    array = read_idx(write(pack(GOOD)))

    assert array.dtype == np.uint8
    assert array.tolist() == [[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]]
    assert not array.flags.writeable


@settings(max_examples=50, deadline=None)
@given(array=arrays(np.uint8, array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=5)))
def test_what_was_written_comes_back(tmp_path_factory, array):
    path = tmp_path_factory.mktemp("idx") / "digits"
    path.write_bytes(encoded(array))

    found = read_idx(path)

    assert found.shape == array.shape
    assert (found == array).all()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "this is not an IDX file"),
        (b"\0\0\x08", "this is not an IDX file"),
        (b"<html>not found</html>", "this is not an IDX file"),
        (b"\0\0\x0d" + GOOD[3:], "numbers of type 0x0d"),
        (b"\0\0\x08\x00", "it has 0 dimensions"),
        (b"\0\0\x08\xff" + bytes(1020), "it has 255 dimensions"),
        (GOOD[:10], "cut short in its header"),
        (GOOD[:-1], "promises 12 bytes, and 11 follow"),
        (GOOD[:16], "promises 12 bytes, and 0 follow"),
        (GOOD + b"\0", "promises 12 bytes, and more follow"),
        (struct.pack(">HBB3I", 0, 8, 3, 60000, 28, 2800), "more than any file of MNIST"),
        (struct.pack(">HBB4I", 0, 8, 4, *[2**32 - 1] * 4), "more than any file of MNIST"),
    ],
    ids=lambda value: value[:20] if isinstance(value, bytes) else None,
)
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_anything_else_is_refused(write, content, reason, pack):
    path = write(pack(content))

    with pytest.raises(GradkitError, match=reason) as raised:
        read_idx(path)

    assert raised.value.where == str(path)


@pytest.mark.parametrize(
    "content",
    [
        gzip.compress(GOOD, mtime=0)[:-9],
        gzip.compress(GOOD, mtime=0)[:12],
        gzip.compress(GOOD, mtime=0)[:-8] + bytes(8),
        gzip.compress(GOOD, mtime=0) + b"more",
        b"\x1f\x8b",
        b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"\xff" * 20,
    ],
)
def test_a_damaged_gzip_is_refused(write, content):
    with pytest.raises(GradkitError, match="damaged, or it is cut short"):
        read_idx(write(content))


@settings(max_examples=50, deadline=None)
@given(content=st.binary(max_size=40) | st.binary(max_size=40).map(lambda tail: b"\x1f\x8b\x08\0" + tail))
def test_no_bytes_lead_to_anything_but_an_array_or_an_explanation(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("idx") / "digits"
    path.write_bytes(content)

    try:
        found = encoded(read_idx(path))
    except GradkitError:
        return

    assert found == content


def test_a_bomb_is_not_unpacked(write):
    path = write(gzip.compress(GOOD + bytes(1 << 24)))
    tracemalloc.start()
    try:
        with pytest.raises(GradkitError, match="and more follow"):
            read_idx(path)

        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_is_no_file_is_told(tmp_path, name):
    with pytest.raises(GradkitError, match="cannot be read"):
        read_idx(tmp_path / name)


def test_the_digest_is_that_of_the_unpacked_file(write):
    found = digest(read_idx(write(gzip.compress(GOOD))))

    assert found == hashlib.sha256(GOOD).hexdigest()
