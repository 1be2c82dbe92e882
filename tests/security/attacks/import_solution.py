# imports the grader and the solutions | read
# expect: refused
# through without: seccomp+landlock
import importlib
import importlib.machinery
import os
import sys

I = {}


def setup(info):
    I.update(info)


def imported(name):
    standard = os.path.dirname(os.__file__)
    sys.path[:] = [I["checkout"], I["libraries"], standard, standard + "/lib-dynload"]
    sys.path_importer_cache.clear()
    return importlib.import_module(name).__file__


def loaded():
    path = I["checkout"] + "/autograder/grader/judge.py"
    return importlib.machinery.SourceFileLoader("judge", path).get_data(path)[:100]


WAYS = {
    "the rubric": lambda: imported("autograder.rubric"),
    "a solution": lambda: imported("solutions.ch06_maximum_likelihood.likelihood"),
    "by a loader": loaded,
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
