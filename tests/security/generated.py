# ruff: noqa: E501 - a table: an attack a line
"""Attacks whose source is too large or too odd to keep as a file: name -> (first lines, source)."""

from __future__ import annotations

PARSED = "stopped cpu|memory or raises SyntaxError|RecursionError|MemoryError|OverflowError|ValueError|IndentationError"


def _nested(opening: str, closing: str, depth: int) -> str:
    return "".join(" " * n + opening for n in range(depth)) + " " * depth + "pass\n" + "".join(
        " " * n + closing for n in reversed(range(depth)) if closing
    )  # fmt: skip


_SOURCES: dict[str, tuple[str, str, str | bytes]] = {
    "parse_brackets": ("nests 100,000 brackets", PARSED, "x=" + "(" * 100_000 + ")" * 100_000),
    "parse_lists": ("nests 5,000 lists", PARSED, "x=" + "[" * 5000 + "]" * 5000),
    "parse_sum": ("adds 100,000 ones", PARSED, "x=" + "+".join(["1"] * 100_000)),
    "parse_attributes": ("asks for an attribute of an attribute 50,000 times", PARSED, "x=a" + ".b" * 50_000),
    "parse_lambdas": ("nests 50,000 lambdas", PARSED, "f=" + "lambda:" * 50_000 + "1"),
    "parse_digits": ("holds a number of 200,000 digits", PARSED, "x=" + "9" * 200_000),
    "parse_nots": ("denies a hundred thousand times", PARSED, "x=" + "not " * 100_000 + "1"),
    "parse_minus": ("negates a hundred thousand times", PARSED, "x=" + "-" * 100_000 + "1"),
    "parse_calls": ("calls the result of a call 50,000 times", PARSED, "x=f" + "()" * 50_000),
    "parse_comparisons": ("compares 100,000 numbers", "returns or " + PARSED, "x=" + "<".join(["1"] * 100_000)),
    "parse_power": ("folds 9**9**9", PARSED, "x=9**9**9"),
    "parse_texts": ("folds a text of 64 billion characters", PARSED, "x=('a'*4000)*4000*4000\ny=(1,)*10**9"),
    "parse_shifts": ("folds a shift by an exabyte", PARSED, "x=1<<(1<<60)\ny=2**10**10"),
    "parse_blocks": ("nests 150 blocks", PARSED, _nested("if 1:\n", "", 150)),
    "parse_tries": ("nests 20 try statements", "returns", _nested("try:\n", "finally: pass\n", 20)),
    "parse_loops": ("nests 30 loops", PARSED, _nested("for x in y:\n", "", 30)),
    "parse_f_strings": ("nests f-strings", PARSED, "x=" + "f'{" * 200 + "1" + "}'" * 200),
    "parse_comprehensions": (
        "nests 60 comprehensions", "returns or raises NameError or " + PARSED,
        "def f():\n return " + "[" * 60 + "0" + " for x in ()]" * 60,
    ),
    "parse_decorators": ("has 20,000 decorators", "raises NameError or " + PARSED, "@f\n" * 20_000 + "def g(): pass"),
    "parse_arguments": (
        "has 20,000 parameters", "returns or " + PARSED, "def f(" + ",".join(f"a{n}" for n in range(20_000)) + "): pass"
    ),
    "parse_functions": ("has 15,000 functions", "returns or " + PARSED, "".join(f"def f{n}(): pass\n" for n in range(15_000))),
    "parse_names": ("has 30,000 names", "returns or " + PARSED, "".join(f"n{n}=0\n" for n in range(30_000))),
    "parse_long_line": ("has one line of 250,000 characters", "returns or " + PARSED, "x='" + "a" * 250_000 + "'"),
    "parse_null": ("holds a null byte", "raises SyntaxError", "x=1\n\0y=2\n"),
    "parse_utf_16": ("is UTF-16", "raises SyntaxError", "def attack(): return 1\n".encode("utf-16")),
    "parse_utf_7": ("is UTF-7", "returns or raises SyntaxError", "# coding: utf-7\n+AGkAbQBwAG8AcgB0- os\n"),
    "parse_coding": ("names a coding that is none", "raises SyntaxError", "# coding: ../../etc/passwd\nx=1\n"),
    "parse_codec": ("names a coding that would run a program", "raises SyntaxError|LookupError", "# coding: rot13\nvzcbeg bf\n"),
    "parse_binary": ("is no text at all", "raises SyntaxError", bytes(range(256)) * 100),
    "parse_surrogates": ("is broken UTF-8", "raises SyntaxError", b"x='\xed\xa0\x80\xff\xfe'\n"),
    "parse_bidi": ("writes from right to left", "returns ok", "def attack(): return 'ok' # \u202e\u2066 hidden\n"),
    "parse_look_alikes": ("has names that look alike", "returns ok", "def attack(): return ok\nο\u043a = 'wrong'\nok = 'ok'\n"),
    "parse_form_feeds": ("is laid out by form feeds and bare returns", "returns ok", "\x0cdef attack():\r\n\x0c\treturn 'ok'\r"),
    "parse_escapes": ("holds 20,000 escapes", "returns or " + PARSED, "x='" + "\\N{DIGIT ONE}" * 20_000 + "'"),
    "parse_match": (
        "matches a nest of 100 patterns", "returns or " + PARSED, "match 1:\n case " + "[" * 100 + "]" * 100 + ": pass\n"
    ),
    "parse_walrus": ("nests 100 named expressions", "returns or " + PARSED, "x=" + "(y:=" * 90 + "1" + ")" * 90),
    "parse_globals": ("declares 20,000 globals", "returns or " + PARSED, "def f():\n global " + ",".join(f"g{n}" for n in range(20_000))),
    "parse_docstring": ("has a docstring of 250 kB", "returns or " + PARSED, "'''" + "words " * 41_000 + "'''\n"),
    "parse_empty": ("is empty", "returns", ""),
}  # fmt: skip

SOURCES: dict[str, tuple[str, bytes]] = {
    name: (
        f"# {title} | parse\n# expect: {expected}\n" + ("# slow\n" if name in ("parse_power", "parse_shifts") else ""),
        source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass"),
    )
    for name, (title, expected, source) in _SOURCES.items()
}
