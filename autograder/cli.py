"""The command line: words in, one library call, words out. The only module that knows click.

Nothing of the library is imported before a command needs it, so that help and lists come at once.
"""

from __future__ import annotations

import atexit
import gc
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.course import Course
    from autograder.model import Assignment, Record


class Group(click.Group):
    """A group that lists its commands in the order of a term, and tells an error in three lines."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands as they were added."""
        return list(self.commands)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Suggest the command that was meant."""
        from autograder.errors import did_you_mean

        if args and args[0] not in self.commands and not args[0].startswith("-"):
            advice = did_you_mean(args[0], self.commands, f"`{ctx.command_path} --help` lists the commands")
            raise click.UsageError(f"there is no command {args[0]!r}: {advice}", ctx)
        return super().resolve_command(ctx, args)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run, and turn an error of ours into text and exit code 1."""
        from autograder.errors import GradkitError

        atexit.register(gc.freeze)  # at its end Python would look for garbage among all that is there
        try:
            return super().main(*args, **kwargs)
        except GradkitError as error:
            click.echo(f"Error: {error}", err=True)
            sys.exit(1)


class AssignmentType(click.ParamType):  # type: ignore[type-arg, unused-ignore]
    """An assignment by its name."""

    name = "assignment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Assignment:
        """Read the assignment off the tree."""
        from autograder.catalog import assignment

        return assignment(value, whole=False) if isinstance(value, str) else value


class CourseType(click.ParamType):  # type: ignore[type-arg, unused-ignore]
    """A course folder."""

    name = "directory"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Course:
        """Open the course with its settings."""
        from autograder.course import Course

        return Course.open(value) if isinstance(value, str) else value


an_assignment = click.argument("assignment", type=AssignmentType())
in_course = click.option(
    "--course", type=CourseType(), default=".", show_default="here", metavar="DIR", help="The course folder."
)
of_students = click.option("--student", "students", multiple=True, metavar="ID", help="Only this student; repeatable.")
unsafe_proof = click.option(
    "--unsafe-sandbox", "unsafe", is_flag=True, help="Go on even where the sandbox would not hold."
)
unsafe_sandbox = click.option(
    "--unsafe-sandbox",
    "unsafe",
    is_flag=True,
    help="Grade even where the sandbox would not hold (see `gradkit doctor`). Each record says so.",
)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="gradkit")
def main() -> None:
    """Release, collect and score exercises that explain each mistake.

    Student code runs in a locked process that never sees a hidden test.
    """


@main.command()
@click.option("--demo", is_flag=True, help="Use the public secret: for demonstrations, never for a course.")
@in_course
def init(demo: bool, course: Course) -> None:
    """Make the course folder's settings and its secret."""
    from autograder.course import initialize
    from autograder.tables import show_written

    show_written("settings", initialize(course, demo=demo))


@main.command(name="list", short_help="Show assignments, exercises, items and points.")
@click.argument("assignment", type=AssignmentType(), required=False)
def list_(assignment: Assignment | None) -> None:
    """Show assignments, exercises and points; of one ASSIGNMENT, its items."""
    from autograder import tables
    from autograder.catalog import assignments

    tables.show_assignment(assignment) if assignment else tables.show_assignments(assignments())


@main.command()
@click.argument("assignments", metavar="[ASSIGNMENT]...", type=AssignmentType(), nargs=-1)
@unsafe_proof
def check(assignments: tuple[Assignment, ...], unsafe: bool) -> None:
    """Prove that every exercise is fair.

    The solution earns all points, the stub none, and each misconception loses exactly what its header says.
    """
    from autograder import catalog
    from autograder.check import check as prove
    from autograder.course import PUBLIC_SECRET, Limits
    from autograder.tables import show_proof

    proofs = [prove(a, PUBLIC_SECRET, Limits(), unsafe=unsafe) for a in assignments or catalog.assignments()]
    for proof in proofs:
        show_proof(proof)
    sys.exit(any(proof.problems for proof in proofs))


@main.command()
def doctor() -> None:
    """Say what this machine offers for running student code safely."""
    from autograder.doctor import examine
    from autograder.tables import show_diagnosis

    show_diagnosis(examine())


@main.command(short_help="Write what students get.")
@an_assignment
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="The workspace's folder.")
@in_course
def release(assignment: Assignment, to: Path | None, course: Course) -> None:
    """Write what students get: a workspace folder, and its zip beside it."""
    from autograder.release import release as write_release
    from autograder.tables import show_written

    released = write_release(course, assignment, to)
    show_written("workspace", released.folder)
    show_written("zip", released.archive)


@main.command()
@an_assignment
@click.option(
    "--from",
    "source",
    type=click.Path(exists=True, path_type=Path),
    required=True,
    metavar="PATH",
    help="A folder with a folder or a zip for each student, or one zip that holds the same.",
)
@in_course
def collect(assignment: Assignment, source: Path, course: Course) -> None:
    """Take submissions in. Earlier ones are kept.

    Only the files that the assignment asks for are read; nothing is run or unpacked.
    """
    from autograder.collect import collect as take_in
    from autograder.tables import show_collection

    collection = take_in(course, assignment, source)
    show_collection(collection)
    sys.exit(not collection.students)


@main.command(short_help="Grade what is not graded yet; fill the gradebook.")
@an_assignment
@of_students
@click.option("--workers", type=click.IntRange(1), metavar="N", show_default="one a core",
              help="Graders at a time; with --cluster local, workers.")  # fmt: skip
@click.option("--cluster", metavar="ADDRESS",
              help="Grade on a Dask cluster: the scheduler's tcp://HOST:PORT or tls://HOST:PORT, or `local`.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the records as JSON instead of a table.")
@click.option("--junit", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Write JUnit XML (with --submission).")  # fmt: skip
@click.option("--submission", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
              help="Score the files of this one folder, and write no record: for CI.")  # fmt: skip
@click.option("--fail-under", type=click.FloatRange(0, 100), metavar="PERCENT",
              help="Exit with 3 if the score is below this (with --submission).")  # fmt: skip
@unsafe_sandbox
@in_course
def score(assignment: Assignment, submission: Path | None, fail_under: float | None, junit: Path | None,
          **options: Any) -> None:  # fmt: skip
    """Grade what was collected and is not graded yet; then fill the gradebook.

    An interrupted run goes on where it stopped. A submission whose grading breaks gets no record; the others go on,
    and the exit code is 1.
    """
    if submission is not None:
        _score_folder(assignment, submission, fail_under, junit, **options)
    elif fail_under is not None or junit is not None:
        raise click.UsageError("--fail-under and --junit go with --submission")
    elif options["workers"] and options["cluster"] not in (None, "local"):
        raise click.UsageError("--workers does not go with the address of a cluster: it has the workers that it has")
    else:
        _score_class(assignment, **options)


def _score_folder(
    assignment: Assignment, folder: Path, fail_under: float | None, junit: Path | None, *, course: Course,
    as_json: bool, unsafe: bool, students: tuple[str, ...], workers: int | None, cluster: str | None,
) -> None:  # fmt: skip
    from autograder.scoring import score_folder

    if students or workers or cluster:
        raise click.UsageError("--student, --workers and --cluster do not go with --submission")

    def load_tables() -> None:
        if not as_json:
            from autograder import tables  # noqa: F401 - it takes a while

    record = score_folder(course, assignment, folder, unsafe=unsafe, meanwhile=load_tables)
    if as_json:
        _print_json(record)
    else:
        from autograder.tables import show_record

        show_record(record)
    if junit is not None:
        from autograder.junit import write_junit

        write_junit(record, junit)
    if fail_under is not None and record.percent < fail_under:
        click.echo(f"{record.percent:.1f} % is below the {fail_under:g} % asked for", err=True)
        sys.exit(3)


def _score_class(
    assignment: Assignment, *, course: Course, as_json: bool, students: tuple[str, ...], **options: Any
) -> None:
    from autograder import gradebook, tables
    from autograder.scoring import score as score_class

    begun = time.perf_counter()
    with course.locked(f"gradkit score {assignment.name}"):  # to the end: nobody comes between it and its marks
        with tables.scoring_progress() as watch:
            scored = score_class(course, assignment, students, watch=watch, **options)
        seconds = time.perf_counter() - begun
        records = (r for r in course.records(assignment.name) if not students or r.student in students)
        if as_json:
            _print_all_as_json(records)
        else:
            tables.show_class(assignment, records, len(students or course.students(assignment.name)))
            tables.show_scored(scored, seconds)
        gradebook.follow(course, assignment)
    sys.exit(bool(scored.broken))


def _print_all_as_json(records: Iterable[Record]) -> None:
    """Print records as they are read: of a large class they would fill the memory."""
    from autograder.course import encode

    before = "[\n"
    for record in records:
        click.echo(before + encode(record).decode().strip(), nl=False)
        before = ",\n"
    click.echo("\n]" if before != "[\n" else "[]")


def _print_json(value: Any) -> None:
    from autograder.course import encode

    click.echo(encode(value), nl=False)


@main.command()
@an_assignment
@of_students
@in_course
def feedback(assignment: Assignment, students: tuple[str, ...], course: Course) -> None:
    """Write a page for each student, from the records."""
    from autograder.feedback import write_pages
    from autograder.tables import many, show_written

    count = write_pages(course, assignment, students or None)
    show_written(many(count, "page"), course.root / "feedback")


@main.command(short_help="Write a page about the class.")
@an_assignment
@in_course
def report(assignment: Assignment, course: Course) -> None:
    """Write a page about the class: scores, items, misconceptions, who needs help."""
    from autograder.report import write_report
    from autograder.tables import show_written

    show_written("report", write_report(course, assignment))


@main.command(short_help="Write the grades as CSV.")
@an_assignment
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="The file to write.")
@in_course
def export(assignment: Assignment, to: Path | None, course: Course) -> None:
    """Write the grades as CSV: a row for each student, a column for each item."""
    from autograder.export import export_csv
    from autograder.tables import show_written

    show_written("grades", export_csv(course, assignment, to))


@main.group(cls=Group)
def data() -> None:
    """Show the embedded data, and write MNIST."""


@data.command(name="list")
def list_data() -> None:
    """Show the embedded files with their sources and licences."""
    from autograder.datasets import embedded
    from autograder.tables import show_data

    show_data(embedded())


@data.command(short_help="Write MNIST: the embedded part, or all of it.")
@click.option("--full", is_flag=True, help="Fetch all 70,000 images (11.6 MB).")
@click.option("--from", "sources", multiple=True, type=click.Path(exists=True, path_type=Path), metavar="PATH",
              help="Take them from Kaggle's train.csv, the four IDX files, or their folder; repeatable.")  # fmt: skip
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default="data", show_default=True,
              metavar="DIR", help="The folder to write into.")  # fmt: skip
def mnist(to: Path, full: bool, sources: tuple[Path, ...]) -> None:
    """Write the embedded part of MNIST, as .npz and as the CSV that chapter 4 reads.

    With --full or --from, all of it as mnist.npz. An interrupted download goes on where it stopped.
    """
    from autograder import tables
    from autograder.datasets import get_mnist

    with tables.download_progress() as watch:
        written = get_mnist(to, full=full, sources=sources, watch=watch)
    for path in written:
        tables.show_written("MNIST", path)


@main.group(cls=Group)
def gradebook() -> None:
    """Keep nbgrader's database in step with the records."""


@gradebook.command()
@an_assignment
@in_course
def update(assignment: Assignment, course: Course) -> None:
    """Enter the records of an assignment. `gradkit score` does it by itself."""
    from autograder.gradebook import update as enter
    from autograder.gradebook import write_views
    from autograder.tables import show_updated

    with course.locked(f"gradkit gradebook update {assignment.name}"):
        show_updated(enter(course, assignment, course.records(assignment.name)))
        write_views(course, assignment, course.records(assignment.name))


@gradebook.command()
@in_course
def rebuild(course: Course) -> None:
    """Make the gradebook anew from the records. The old file is kept, and so is what people entered by hand."""
    from autograder.catalog import assignments
    from autograder.gradebook import rebuild as make_anew
    from autograder.tables import show_rebuilt

    show_rebuilt(make_anew(course, assignments()))
