"""Signs of a mistake in source, read without running it."""

from __future__ import annotations

import pytest

from autograder.sandbox.signs import MOST_SIGNS, Sign, signs

SOURCES = {
    "other order": "def f(y, x):\n    return x + 2 * y\n",
    "print for return": "def f(x, y):\n    print(x + y)\n",
    "no return": "def f(x, y):\n    z = x + y\n    z += 1\n",
    "parameter replaced": "def f(x, y):\n    x = 10\n    return x + y\n",
    "unused parameter": "def f(x, y):\n    return x\n",
    "return in loop": "def f(x, y):\n    for i in x:\n        return i + y\n",
    "thrown away": "import numpy as np\n\ndef f(x, y):\n    np.clip(x, 0, 1)\n    return x + y\n",
    "unused variable": "def f(x, y):\n    m = x.max()\n    return x + y\n",
    "grown default": "def f(x, y, seen=[]):\n    seen.append(x)\n    return y + seen[0]\n",
    "global": "def f(x, y):\n    global n\n    n = x\n    return n + y\n",
    "module state": "n = 3\n\ndef f(x, y):\n    n[0] = x\n    return y\n",
    "module array": "import numpy as np\n\nT = np.zeros(9)\n\ndef f(x, y):\n    return T[x] + y\n",
    "xor": "def f(x, y):\n    return x ^ y\n",
    "bare except": "def f(x, y):\n    try:\n        return x + y\n    except Exception:\n        return 0\n",
    "builtin on array": "def f(x, y):\n    return sum(x) + y\n",
    "integer array": "import numpy as np\n\ndef f(x, y):\n    return np.zeros(3, dtype=int) + x + y\n",
    "floor division": "def f(x, y):\n    return x // y\n",
    "rounded": "import numpy as np\n\ndef f(x, y):\n    return np.round(x + y, 2)\n",
    "random": "import numpy as np\n\ndef f(x, y):\n    return np.random.rand() + x + y\n",
    "empty": "import numpy as np\n\ndef f(x, y):\n    return np.empty(x) + y\n",
    "same twice": "def f(x, y):\n    return (x - x) * y\n",
    "hard-coded size": "import numpy as np\n\ndef f(x, y):\n    return np.eye(10) + x + y\n",
    "range from one": "def f(x, y):\n    return [x + y for i in range(1, x)]\n",
    "range to less": "def f(x, y):\n    return [x + y for i in range(x - 1)]\n",
    "large epsilon": "def f(x, y):\n    return x / (y + 0.01)\n",
    "clipped": "def f(x, y):\n    return x.clip(0.1, 0.9) + y\n",
}


@pytest.mark.parametrize("code", SOURCES)
def test_a_sign_is_seen(code):
    assert code in [sign.code for sign in signs(SOURCES[code].encode(), "f", ("x", "y"))]


def test_a_class_that_shares_its_state_is_seen():
    source = b"class M:\n    w = []\n    def train(self, X):\n        M.v = X\n        self.w.append(X)\n"

    assert [(s.code, s.line, s.name) for s in signs(source, "M")] == [("class state", 2, "w"), ("class state", 4, "v")]


def test_usual_right_code_shows_no_strong_sign():
    source = b'''import numpy as np

def f(X, T, rate=0.1):
    """Give it."""
    w = np.zeros(X.shape[1])
    seen = []
    for _ in range(300):
        Y = X @ w
        seen.append(((Y - T) ** 2).sum())
        w -= rate * X.T @ (Y - T)
    return w, seen
'''

    assert [sign.code for sign in signs(source, "f", ("X", "T", "rate"))] == []


def test_a_helper_that_is_called_is_read_too():
    source = b"def half(a, b):\n    return a\n\ndef f(x, y):\n    return half(x, y)\n"

    assert Sign("unused parameter", 1, "b") in signs(source, "f", ("x", "y"))


def test_what_is_not_there_has_no_signs_and_many_are_cut():
    assert signs(b"x = 1\n", "f") == []
    assert len(signs(b"def f(x):\n" + b"    x ^ 1\n" * 100, "f")) == MOST_SIGNS
