"""The full MNIST: fetched, or taken from files that a person has.

Whatever the source, ``mnist.npz`` is written. The four published files are known by their checksums: other sets use
the same names. Kaggle publishes none, so of its file the layout is what is checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from autograder.content import tree
from autograder.datasets.download import Patience, Remote, Watch, download
from autograder.datasets.idx import digest, read_idx
from autograder.datasets.kaggle import read_kaggle_csv
from autograder.datasets.mnist import FILES, SIDE, IdxFile, Images, checked, save_images, write_subset
from autograder.errors import GradkitError

DEFAULT = "https://ossci-datasets.s3.amazonaws.com/mnist/"
"""The public mirror that PyTorch's torchvision uses."""

TEST_SHARE = 7
"""MNIST sets one image in seven aside for testing; of a file that has no test images, so do we."""

WITHOUT_CONNECTION = "without a connection give --from with Kaggle's train.csv or MNIST's four IDX files"

_WANTED = "Kaggle's train.csv, or all four IDX files of MNIST, or the folder that holds them"


def get_mnist(
    to: Path, *, full: bool = False, sources: Sequence[Path] = (), watch: Watch | None = None
) -> tuple[Path, ...]:
    """Write MNIST into the folder `to` and return the files: out of `sources`, else fetched if `full`, else embedded.

    Raises
    ------
    GradkitError
        As `import_mnist`, `fetch_mnist` and `write_subset`; or if `to` is where the embedded data lie.
    """
    if to.resolve() == tree().data.resolve():
        raise GradkitError(
            "this is the folder of the embedded data: what lies there becomes part of gradkit",
            where=to,
            remedy="give another folder by --to",
        )
    if sources:
        return (import_mnist(sources, to),)
    return (fetch_mnist(to, watch=watch),) if full else write_subset(to)


def fetch_mnist(
    to: Path,
    base_url: str = DEFAULT,
    watch: Watch | None = None,
    *,
    files: Mapping[str, IdxFile] = FILES,
    patience: Patience | None = None,
) -> Path:
    """Fetch the full MNIST into a folder, write ``mnist.npz`` beside its four files, and return that path.

    A file that is there and right is not fetched again; one that was interrupted goes on where it stopped.

    Raises
    ------
    GradkitError
        If a file cannot be had, is not MNIST's, or cannot be written.
    """
    fetched = {}
    for key, file in files.items():
        remote = Remote(f"{base_url.rstrip('/')}/{file.name}.gz", file.size, file.packed)
        path = to / f"{file.name}.gz"
        fetched[key] = download(remote, path, patience=patience, watch=watch, otherwise=WITHOUT_CONNECTION)
    return save_images(_from_idx(fetched, files), to)


def import_mnist(sources: Sequence[Path], to: Path, *, files: Mapping[str, IdxFile] = FILES) -> Path:
    """Write ``mnist.npz`` into the folder `to` from files that are here, and return its path.

    Parameters
    ----------
    sources : sequence of Path
        Kaggle's train.csv; or MNIST's four IDX files by any of their usual names, packed or not; or folders with
        either. Of Kaggle's 42,000 rows the last seventh becomes the test images: its own have no labels.

    Raises
    ------
    GradkitError
        If a file is missing, unknown, damaged, or not MNIST's.
    """
    found: dict[str, Path] = {}
    tables: list[Path] = []
    for path in _candidates(sources, files):
        key = _key(path, files)
        if key is None:
            tables.append(path)
        else:
            found.setdefault(key, path)  # packed and unpacked side by side: either will do
    if not tables and not found:
        raise GradkitError(
            "nothing of MNIST is here",
            where=", ".join(map(str, sources)),
            remedy=f"give {_WANTED}; unpack a .zip first",
        )
    if len(tables) > 1 or (tables and found):
        raise GradkitError(
            "these are several sets at once",
            where=", ".join(map(str, (*tables, *found.values()))),
            remedy=f"give only one: {_WANTED}",
        )
    images = _from_table(tables[0]) if tables else _from_idx(found, files)
    return save_images(images, to)


def _candidates(sources: Iterable[Path], files: Mapping[str, IdxFile]) -> Iterator[Path]:
    """Yield the files among the sources; of a folder, those whose names say what they are."""
    for source in sources:
        if source.is_dir():
            inside = sorted(path for path in _listed(source) if path.is_file())
            yield from (path for path in inside if _key(path, files) or path.name.lower() == "train.csv")
        elif not source.exists():
            raise GradkitError("there is no such file", where=source, remedy="give a file or folder that exists")
        elif _key(source, files) or source.suffix.lower() == ".csv":
            yield source
        else:
            raise GradkitError(
                "its name does not say what it is",
                where=source,
                remedy=f"give {_WANTED}, called {', '.join(file.name for file in files.values())} (.gz or not); "
                "unpack a .zip first",
            )


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise GradkitError(
            f"it cannot be read: {error.strerror}", where=folder, remedy="give a folder that you may read"
        ) from None


def _key(path: Path, files: Mapping[str, IdxFile]) -> str | None:
    """Return which of the four a file is by its name, with the spellings that mirrors and unpackers use."""
    name = path.name.lower().removesuffix(".gz").replace(".idx", "-idx")
    if name.startswith("test-"):
        name = "t10k-" + name.removeprefix("test-")
    return next((key for key, file in files.items() if file.name == name), None)


def _from_idx(paths: Mapping[str, Path], files: Mapping[str, IdxFile]) -> Images:
    missing = [file.name for key, file in files.items() if key not in paths]
    if missing:
        raise GradkitError(
            f"not all of MNIST is here: {', '.join(missing)} missing",
            where=", ".join(map(str, paths.values())),
            remedy=f"give {_WANTED}",
        )
    arrays = {}
    for key, file in files.items():
        arrays[key] = read_idx(paths[key])
        if digest(arrays[key]) != file.unpacked:
            raise GradkitError(
                f"this is not MNIST's {file.name}: its checksum is not the published one",
                where=paths[key],
                remedy="get the file anew; sets such as Fashion-MNIST use the same names",
            )
    return checked(arrays, next(iter(paths.values())).parent)


def _from_table(path: Path) -> Images:
    X, labels = read_kaggle_csv(path)
    images = X.reshape(-1, SIDE, SIDE)
    n_train = len(images) - len(images) // TEST_SHARE
    split = (images[:n_train], labels[:n_train], images[n_train:], labels[n_train:])
    return checked(dict(zip(FILES, split, strict=True)), path)
