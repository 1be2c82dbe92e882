import gzip
from pathlib import Path

import numpy as np
import pytest

from autograder.content import tree
from autograder.datasets import Patience, fetch_mnist, full, get_mnist, import_mnist
from autograder.datasets.kaggle import encode_kaggle_csv
from autograder.errors import GradkitError

EAGER = Patience(tries=2, pause=0.0)
KEYS = ("x_train", "y_train", "x_test", "y_test")


@pytest.fixture
def full_mirror(mirror, packed):
    """A mirror that has the four files of the small set."""
    mirror.files.update(packed)
    return mirror


@pytest.fixture
def sources(tmp_path, packed):
    """A folder with the four files, packed."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for name, content in packed.items():
        (folder / name).write_bytes(content)
    return folder


def assert_holds(path, images):
    with np.load(path, allow_pickle=False) as file:
        assert sorted(file.files) == sorted(KEYS)
        for key in KEYS:
            assert file[key].dtype == np.uint8
            assert (file[key] == getattr(images, key)).all()


# ---------------------------------------------------------------- fetching


def test_the_four_files_are_fetched_and_the_archive_lies_beside_them(
    tmp_path, full_mirror, small_images, small_files, packed
):
    path = fetch_mnist(tmp_path / "data", full_mirror.url, files=small_files)

    assert path == tmp_path / "data" / "mnist.npz"
    assert_holds(path, small_images)
    assert sorted(p.name for p in path.parent.iterdir()) == sorted([*packed, "mnist.npz"])


@pytest.mark.parametrize("end", ["", "/"])
def test_an_address_may_end_in_a_slash_or_not(tmp_path, full_mirror, small_files, end):
    fetch_mnist(tmp_path, full_mirror.url.rstrip("/") + end, files=small_files)

    assert [name for name, _ in full_mirror.asked] == [f"{file.name}.gz" for file in small_files.values()]


def test_a_second_run_fetches_only_what_the_first_did_not(tmp_path, full_mirror, small_images, small_files):
    full_mirror.will("serve")
    full_mirror.will("serve", 5)
    full_mirror.will("fail", 403)
    with pytest.raises(GradkitError, match="it answered 403"):
        fetch_mnist(tmp_path, full_mirror.url, files=small_files, patience=EAGER)
    assert not (tmp_path / "mnist.npz").exists()
    full_mirror.asked.clear()

    path = fetch_mnist(tmp_path, full_mirror.url, files=small_files)

    assert full_mirror.asked == [
        ("train-labels-idx1-ubyte.gz", "bytes=5-"),
        ("t10k-images-idx3-ubyte.gz", None),
        ("t10k-labels-idx1-ubyte.gz", None),
    ]
    assert_holds(path, small_images)


def test_who_has_no_connection_is_told_of_the_other_way(tmp_path, full_mirror, small_files):
    full_mirror.will("fail", 503)
    full_mirror.will("fail", 503)

    with pytest.raises(GradkitError, match="could not be fetched") as raised:
        fetch_mnist(tmp_path, full_mirror.url, files=small_files, patience=EAGER)

    assert raised.value.where == f"{full_mirror.url}train-images-idx3-ubyte.gz"
    assert "--from with Kaggle's train.csv" in raised.value.remedy


def test_two_runs_write_the_same_bytes(tmp_path, full_mirror, small_files):
    first = fetch_mnist(tmp_path / "a", full_mirror.url, files=small_files)
    second = fetch_mnist(tmp_path / "b", full_mirror.url, files=small_files)

    assert first.read_bytes() == second.read_bytes()


# ---------------------------------------------------------------- from files


@pytest.mark.parametrize("unpack", [False, True], ids=["packed", "unpacked"])
@pytest.mark.parametrize(
    "spell",
    [
        str,
        lambda name: name.replace("-idx", ".idx"),
        lambda name: name.replace("t10k", "test"),
        str.upper,
    ],
    ids=["published", "with a dot", "test for t10k", "capitals"],
)
def test_the_four_files_are_known_by_any_of_their_usual_names(
    tmp_path, packed, small_images, small_files, spell, unpack
):
    paths = []
    for name, content in packed.items():
        path = tmp_path / spell(name.removesuffix(".gz") if unpack else name)
        path.write_bytes(gzip.decompress(content) if unpack else content)
        paths.append(path)

    written = import_mnist(paths, tmp_path / "data", files=small_files)

    assert written == tmp_path / "data" / "mnist.npz"
    assert_holds(written, small_images)


def test_a_folder_is_looked_through_and_what_else_lies_there_is_left(tmp_path, sources, small_images, small_files):
    (sources / "notes.txt").write_text("not of MNIST")
    (sources / "train-images-idx3-ubyte").mkdir()

    written = import_mnist([sources], tmp_path, files=small_files)

    assert_holds(written, small_images)


def test_what_was_fetched_can_be_taken_from_there(tmp_path, full_mirror, small_images, small_files):
    fetched = fetch_mnist(tmp_path / "a", full_mirror.url, files=small_files)

    written = import_mnist([fetched.parent], tmp_path / "b", files=small_files)

    assert written.read_bytes() == fetched.read_bytes()


def test_files_and_folders_add_up(tmp_path, sources, small_images, small_files):
    (tmp_path / "more").mkdir()
    labels = (sources / "t10k-labels-idx1-ubyte.gz").rename(tmp_path / "more" / "t10k-labels-idx1-ubyte.gz")

    written = import_mnist([sources, labels], tmp_path, files=small_files)

    assert_holds(written, small_images)


def test_what_is_missing_is_named(tmp_path, sources, small_files):
    (sources / "t10k-labels-idx1-ubyte.gz").unlink()

    with pytest.raises(GradkitError, match="t10k-labels-idx1-ubyte missing"):
        import_mnist([sources], tmp_path, files=small_files)


def test_another_set_under_the_same_names_is_refused(tmp_path, sources, small_images):
    with pytest.raises(GradkitError, match="this is not MNIST's train-images-idx3-ubyte") as raised:
        import_mnist([sources], tmp_path)

    assert "Fashion-MNIST" in raised.value.remedy
    assert not (tmp_path / "mnist.npz").exists()


def test_kaggles_rows_are_split_six_to_one_in_their_order(tmp_path):
    rng = np.random.default_rng(1)
    X, labels = rng.integers(0, 256, (15, 784), np.uint8), rng.integers(0, 10, 15, np.uint8)
    table = tmp_path / "train.csv"
    table.write_bytes(encode_kaggle_csv(X, labels))

    with np.load(import_mnist([table], tmp_path)) as file:
        assert file["x_train"].shape == (13, 28, 28)
        assert file["x_test"].shape == (2, 28, 28)
        assert (np.concatenate([file["x_train"], file["x_test"]]).reshape(15, 784) == X).all()
        assert np.concatenate([file["y_train"], file["y_test"]]).tolist() == labels.tolist()


def test_the_folder_of_kaggles_files_will_do(tmp_path):
    sources = tmp_path / "digit-recognizer"
    sources.mkdir()
    (sources / "train.csv").write_bytes(encode_kaggle_csv(np.zeros((7, 784), np.uint8), np.arange(7, dtype=np.uint8)))
    (sources / "test.csv").write_text("pixel0\n")
    (sources / "sample_submission.csv").write_text("ImageId,Label\n")

    with np.load(import_mnist([sources], tmp_path)) as file:
        assert file["y_train"].tolist() == [0, 1, 2, 3, 4, 5]


def test_several_sets_at_once_are_refused(tmp_path, sources, small_files):
    (sources / "train.csv").write_bytes(b"")

    with pytest.raises(GradkitError, match="several sets at once"):
        import_mnist([sources], tmp_path, files=small_files)


@pytest.mark.parametrize("name", ["digits.zip", "train.csv.zip", "mnist.npz"])
def test_a_file_of_an_unknown_name_is_told(tmp_path, name):
    (tmp_path / name).write_bytes(b"")

    with pytest.raises(GradkitError, match="its name does not say what it is") as raised:
        import_mnist([tmp_path / name], tmp_path)

    assert "unpack a .zip first" in raised.value.remedy


def test_a_folder_with_nothing_of_mnist_is_told(tmp_path):
    with pytest.raises(GradkitError, match="nothing of MNIST is here"):
        import_mnist([tmp_path], tmp_path)


def test_a_source_that_is_not_there_is_told(tmp_path):
    with pytest.raises(GradkitError, match="there is no such file"):
        import_mnist([tmp_path / "missing"], tmp_path)


# ---------------------------------------------------------------- one door for the command


def test_the_embedded_part_comes_unless_more_is_asked(tmp_path):
    assert [path.name for path in get_mnist(tmp_path)] == ["mnist_subset.npz", "mnist_subset.csv"]


def test_nothing_is_added_to_the_embedded_data(monkeypatch):
    monkeypatch.chdir(tree().data.parent)

    with pytest.raises(GradkitError, match="folder of the embedded data"):
        get_mnist(Path("data"))


@pytest.mark.parametrize("full", [False, True])
def test_sources_go_before_the_network(tmp_path, full):
    table = tmp_path / "train.csv"
    table.write_bytes(encode_kaggle_csv(np.zeros((7, 784), np.uint8), np.arange(7, dtype=np.uint8)))

    assert get_mnist(tmp_path, full=full, sources=[table]) == (tmp_path / "mnist.npz",)


def test_the_whole_set_is_fetched_if_asked(tmp_path, full_mirror, monkeypatch):
    monkeypatch.setattr(full.fetch_mnist, "__defaults__", (full_mirror.url, None))
    full_mirror.files.clear()

    with pytest.raises(GradkitError, match="it answered 404"):
        get_mnist(tmp_path, full=True)

    assert full_mirror.asked == [("train-images-idx3-ubyte.gz", None)]
