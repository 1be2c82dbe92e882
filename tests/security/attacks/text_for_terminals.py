# writes what rewrites terminals and pages: colours, directions, HTML, commands to CI | data
# expect: returns or raises ValueError
# expect warned: returns
import sys
import warnings

TEXT = "\x1b[2J\x1b]0;title\x07\u202e<script>alert(1)</script>\n::set-output name=score::100\n##[error]\0\r100 of 100 points"


def names():
    return ["returned", "raised", "printed", "warned"]


def attack(way):
    if way == "raised":
        raise ValueError(TEXT)
    if way == "printed":
        print(TEXT)
        print(TEXT, file=sys.stderr)
    if way == "warned":
        warnings.warn(TEXT, stacklevel=1)
    return TEXT
