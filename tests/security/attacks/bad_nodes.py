# sends trees that no encoder writes: wrong sizes, odd dtypes, keys that cannot be keys | forge
# expect: stopped protocol
# expect 15: returns or stopped protocol|ended
# expect 16: returns or stopped protocol|ended
import os
import struct


def pack(value):
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return b"\xd3" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    if isinstance(value, str):
        return b"\xdb" + struct.pack(">I", len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return b"\xc6" + struct.pack(">I", len(value)) + value
    if isinstance(value, dict):
        return b"\xdf" + struct.pack(">I", len(value)) + b"".join(pack(k) + pack(v) for k, v in value.items())
    return b"\xdd" + struct.pack(">I", len(value)) + b"".join(map(pack, value))


def reply(node):
    return ["l", [node, ["l", []], ["l", []]]]


TREES = [
    ["a", "|O", [1], 8, None], ["a", "<f8", [1 << 40], 8, None], ["a", "<f8", [-1], 8, None], ["a", "<f8", [2], 8, None],
    ["a", "<f8", [0, 1 << 31, 1 << 31], 0, None], ["a", 5, [], 0, None], ["a", "(2,3)f8", [1], 48, None],
    ["a", "<f8", [[1]], 8, None], ["s", "<f8", b"123"], ["i", "0x" + "f" * 5000], ["i", "__import__"], ["H", 1],
    ["d", [[["l", []], 1]]], ["S", [["l", []]]], ["q"], ["h", 1, "\x1b[31m\u202eevil" * 50, True, True], 1e308,
    [], ["t", 5], {"a": 1}, ["g", [1, 2, 3]], ["g", ["l", [["l", [1] * 8]]]], ["f", 1], ["v", "/etc/passwd", b""],
    ["c", "x", 1.0], ["b", "x"], ["h", "x", "y", 1, 1], ["d", [[1]]], ["d", {"a": 1}], ["l", {"a": 1}], ["l", "abc"],
]


def count():
    return len(TREES)


def attack(number, call):
    header = pack(reply(TREES[number]))
    body = b"x" * 8 if number < 4 else b""
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, len(header), len(body), call + 1) + header + body)
    os._exit(0)
