"""From wherever submissions come to `submitted/`, which is what gets graded.

    sources             whose submissions lie in a folder or a zip
    intake              which of a submission's files are read, and what is said of the others
    folder, archive     the two places where they may lie, and the rules by which a file is opened
    student             which submission of a student is the one to grade
    store               how submissions lie in `collected/` and `submitted/`
    collection          all of it, for a class

Nothing here decodes, parses, compiles or imports what a student wrote, and nothing is ever unpacked: a file
is read if the assignment asks for its very name, as bytes, up to a limit.
"""

from autograder.collect.collection import Collection, collect
from autograder.collect.folder import read_folder
from autograder.collect.store import load
from autograder.collect.student import Collected, Status

__all__ = ["Collected", "Collection", "Status", "collect", "load", "read_folder"]
