import socket

import numpy as np
import pytest

from autograder.datasets.download import Patience, Remote, Watch, download
from autograder.errors import GradkitError

EAGER = Patience(tries=3, pause=0.0)
CONTENT = np.random.default_rng(0).bytes(200_000)


@pytest.fixture
def remote(mirror):
    return mirror.remote("digits.gz", CONTENT)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_arrives_whole_and_leaves_no_part(tmp_path, remote):
    path = download(remote, tmp_path / "data" / "digits.gz")

    assert path == tmp_path / "data" / "digits.gz"
    assert path.read_bytes() == CONTENT
    assert names(path.parent) == ["digits.gz"]


def test_a_file_that_is_there_is_not_fetched_again(tmp_path, mirror, remote):
    download(remote, tmp_path / "digits.gz")

    download(remote, tmp_path / "digits.gz")

    assert len(mirror.asked) == 1


@pytest.mark.parametrize("other", [b"somebody's work", CONTENT[::-1]])
def test_another_file_of_that_name_is_left_alone(tmp_path, mirror, remote, other):
    (tmp_path / "digits.gz").write_bytes(other)

    with pytest.raises(GradkitError, match="something else of this name lies there"):
        download(remote, tmp_path / "digits.gz")

    assert (tmp_path / "digits.gz").read_bytes() == other
    assert mirror.asked == []


def test_a_folder_of_that_name_is_left_alone(tmp_path, remote):
    (tmp_path / "digits.gz").mkdir()

    with pytest.raises(GradkitError, match="something else of this name lies there"):
        download(remote, tmp_path / "digits.gz")


# ---------------------------------------------------------------- going on


def test_a_cut_connection_is_resumed_where_it_was_cut(tmp_path, mirror, remote):
    mirror.will("serve", 70_000)
    mirror.will("serve", 50_000)

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT
    assert [wanted for _, wanted in mirror.asked] == [None, "bytes=70000-", "bytes=120000-"]


def test_the_next_run_goes_on_from_the_part_of_an_earlier_one(tmp_path, mirror, remote):
    mirror.will("serve", 70_000)
    with pytest.raises(GradkitError, match="the connection ended after 70,000 of 200,000 bytes"):
        download(remote, tmp_path / "digits.gz", patience=Patience(tries=1))
    assert names(tmp_path) == ["digits.gz.part"]

    path = download(remote, tmp_path / "digits.gz")

    assert path.read_bytes() == CONTENT
    assert mirror.asked[-1] == ("digits.gz", "bytes=70000-")
    assert names(tmp_path) == ["digits.gz"]


def test_a_part_that_is_complete_needs_no_connection(tmp_path, mirror, remote):
    (tmp_path / "digits.gz.part").write_bytes(CONTENT)

    path = download(remote, tmp_path / "digits.gz")

    assert path.read_bytes() == CONTENT
    assert mirror.asked == []


@pytest.mark.parametrize("stale", [b"x" * 1000, b"x" * 200_000])
def test_a_part_of_another_file_is_thrown_away_and_all_of_it_fetched(tmp_path, remote, stale):
    (tmp_path / "digits.gz.part").write_bytes(stale)

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT


def test_a_part_that_is_too_long_is_not_asked_about(tmp_path, mirror, remote):
    (tmp_path / "digits.gz.part").write_bytes(CONTENT + b"x")

    path = download(remote, tmp_path / "digits.gz", patience=Patience(tries=1))

    assert path.read_bytes() == CONTENT
    assert mirror.asked == [("digits.gz", None)]


def test_a_server_that_ignores_ranges_is_listened_to_from_the_beginning(tmp_path, mirror, remote):
    mirror.will("ignore_ranges", 70_000)
    mirror.will("ignore_ranges")

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT
    assert mirror.asked[-1] == ("digits.gz", "bytes=70000-")


def test_a_server_that_sends_another_range_is_asked_for_all_of_it(tmp_path, mirror, remote):
    mirror.will("serve", 70_000)
    mirror.will("send_another_range")

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT
    assert [wanted for _, wanted in mirror.asked] == [None, "bytes=70000-", None]


def test_a_server_that_refuses_a_range_is_asked_for_all_of_it(tmp_path, mirror, remote):
    mirror.will("serve", 70_000)
    mirror.will("fail", 416)

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT
    assert [wanted for _, wanted in mirror.asked] == [None, "bytes=70000-", None]


@pytest.mark.parametrize("answer", [("fail", 503), ("fail", 429), ("hang_up",)], ids=str)
def test_what_may_pass_is_tried_again(tmp_path, mirror, remote, answer):
    mirror.will(*answer)

    path = download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert path.read_bytes() == CONTENT
    assert len(mirror.asked) == 2


@pytest.mark.parametrize("answer", ["be_silent", "trickle"])
def test_a_server_that_sends_next_to_nothing_is_asked_again(tmp_path, mirror, remote, answer):
    mirror.will(answer)

    # On a busy machine a good answer may be late as well: many tries.
    path = download(remote, tmp_path / "digits.gz", patience=Patience(timeout=0.3, tries=30, pause=0.0))

    assert path.read_bytes() == CONTENT
    assert len(mirror.asked) > 1


def test_each_pause_is_twice_the_one_before(tmp_path, mirror, remote, monkeypatch):
    pauses = []
    monkeypatch.setattr("autograder.datasets.download.time.sleep", pauses.append)
    for _ in range(3):
        mirror.will("fail", 503)

    download(remote, tmp_path / "digits.gz", patience=Patience(tries=4, pause=1.0))

    assert pauses == [1.0, 2.0, 4.0]


def test_a_watch_sees_the_bytes_come_and_the_tries_fail(tmp_path, mirror, remote):
    mirror.will("serve", 70_000)
    seen = []
    watch = Watch(
        begun=lambda name, size: seen.append((name, size)),
        there=lambda size: seen.append(size),
        failed=lambda why: seen.append(why),
    )

    download(remote, tmp_path / "digits.gz", patience=EAGER, watch=watch)

    sizes = [entry for entry in seen if isinstance(entry, int)]
    assert seen[0] == ("digits.gz", 200_000)
    assert "the connection ended after 70,000 of 200,000 bytes" in seen
    assert sizes == sorted(sizes)
    assert sizes[-1] == 200_000


# ---------------------------------------------------------------- giving up


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (("fail", 503), "the server answered 503"),
        (("hang_up",), "the server's answer broke off"),
        (("serve", 0), "the connection ended after 0 of 200,000 bytes"),
    ],
    ids=str,
)
def test_a_failure_that_does_not_pass_ends_after_as_many_tries_as_were_granted(
    tmp_path, mirror, remote, answer, reason
):
    for _ in range(5):
        mirror.will(*answer)

    with pytest.raises(GradkitError, match=reason) as raised:
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert len(mirror.asked) == 3
    assert "it goes on where it stopped" in raised.value.remedy
    assert not (tmp_path / "digits.gz").exists()


@pytest.mark.parametrize(
    ("answer", "reason"), [("be_silent", "the server was silent"), ("trickle", "the server is too slow")]
)
def test_next_to_nothing_is_not_waited_for(tmp_path, mirror, remote, answer, reason):
    mirror.will(answer)

    with pytest.raises(GradkitError, match=reason):
        download(remote, tmp_path / "digits.gz", patience=Patience(timeout=0.7, tries=1))

    assert not (tmp_path / "digits.gz").exists()


@pytest.mark.parametrize("code", [401, 403, 404, 410])
def test_a_server_that_says_no_is_not_asked_again(tmp_path, mirror, remote, code):
    mirror.will("fail", code)

    with pytest.raises(GradkitError, match=f"it answered {code}"):
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert len(mirror.asked) == 1
    assert names(tmp_path) == []


def test_wrong_bytes_are_not_kept(tmp_path, mirror, remote):
    mirror.will("send_other", CONTENT[::-1])

    with pytest.raises(GradkitError, match="its checksum differs") as raised:
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert raised.value.where == remote.url
    assert len(mirror.asked) == 1
    assert names(tmp_path) == []


def test_the_rest_of_another_file_is_not_kept(tmp_path, mirror, remote):
    for _ in range(3):
        mirror.will("serve", 70_000)
    mirror.files["digits.gz"] = CONTENT[::-1]

    with pytest.raises(GradkitError, match="its checksum differs"):
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert names(tmp_path) == []


def test_a_page_to_log_in_is_recognised_by_its_length(tmp_path, mirror, remote):
    mirror.will("send_other", b"<html>Welcome to the library</html>")

    with pytest.raises(GradkitError, match="something else of this name: 35 bytes, not 200,000") as raised:
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert "log in" in raised.value.remedy
    assert names(tmp_path) == []


def test_a_server_that_never_ends_fills_no_disk(tmp_path, mirror, remote):
    mirror.will("send_without_end")

    with pytest.raises(GradkitError, match="something else of this name: more bytes"):
        download(remote, tmp_path / "digits.gz", patience=EAGER)

    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= len(CONTENT)


def test_without_a_connection_one_is_told_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]  # free again as soon as the block ends
    remote = Remote(f"http://127.0.0.1:{port}/digits.gz", 1, "")
    failures = []

    with pytest.raises(GradkitError, match="could not be fetched: Connection refused") as raised:
        download(
            remote,
            tmp_path / "digits.gz",
            patience=EAGER,
            watch=Watch(failed=failures.append),
            otherwise="without one use paper",
        )

    assert raised.value.where == remote.url
    assert raised.value.remedy.endswith("; without one use paper")
    assert failures == ["Connection refused"] * 2


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/digits.gz",
        "digits.gz",
        "http:///digits.gz",
        "http://127.0.0.1:port/digits.gz",
        "http://127.0.0.1/all digits.gz",
        "http://[::1/digits.gz",
        "http://127.0.0.1/é.gz",
    ],
)
def test_only_addresses_of_the_web_are_asked(tmp_path, url):
    with pytest.raises(GradkitError, match="no address of the web"):
        download(Remote(url, 1, ""), tmp_path / "digits.gz")

    assert names(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path, remote):
    (tmp_path / "data").write_bytes(b"a file")

    with pytest.raises(GradkitError, match="cannot be written"):
        download(remote, tmp_path / "data" / "digits.gz")
