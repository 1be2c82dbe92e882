# imports libraries beside NumPy that would do the work | read
# expect: refused
# through without: seccomp+landlock
import importlib
import os
import sys
import zipimport

I = {}


def setup(info):
    I.update(info)


def zipped():
    return zipimport.zipimporter(I["zip"]).load_module("evilzip").ANSWER


def names():
    return ["scipy", "sklearn", "nbgrader", "pytest", "zip"]


def attack(name):
    standard = os.path.dirname(os.__file__)
    sys.path[:] = [I["libraries"], standard, standard + "/lib-dynload"]
    sys.path_importer_cache.clear()
    try:
        return zipped() if name == "zip" else importlib.import_module(name).__name__
    except zipimport.ZipImportError:
        raise OSError("no zip") from None
