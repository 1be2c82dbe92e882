"""What the command line prints: tables and summaries for a terminal. It computes nothing that a record does not say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from autograder.check import Proof
    from autograder.collect import Collection
    from autograder.datasets import Embedded
    from autograder.datasets import Watch as DownloadWatch
    from autograder.doctor import Diagnosis
    from autograder.errors import GraderBrokeError
    from autograder.gradebook import Rebuilt, Updated
    from autograder.model import Assignment, MarkedItem, Record
    from autograder.scoring import Scored, Watch

MOST_ROWS = 200
"""Students of a class that are listed in a terminal."""

SHAPES = {
    "passed": "[green]✓[/] passed",
    "failed": "[red]✗[/] not right",
    "to do": "○ to do",
    "not judged": "– not judged",
    "not run": "[yellow]?[/] not run",
    "stopped": "[red]■[/] stopped",
}

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def _table(*columns: str, numbers: Sequence[str] = ()) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, justify="right" if column in numbers else "left", overflow="fold")
    return table


def show_assignments(assignments: Iterable[Assignment]) -> None:
    """Print every assignment with its exercises."""
    for assignment in assignments:
        console.print(f"[bold]{assignment.name}[/]  {escape(assignment.title)}")
        table = _table("exercise", "items", "points", "asked", numbers=("items", "points"))
        for exercise in assignment.exercises:
            asked = ", ".join(f.name for f in exercise.functions)
            table.add_row(exercise.name, str(len(exercise.items)), str(exercise.points), asked)
        console.print(Padding(table, (0, 0, 1, 2)))


def show_assignment(assignment: Assignment) -> None:
    """Print one assignment with its items."""
    console.print(f"[bold]{assignment.name}[/]  {escape(assignment.title)}")
    table = _table("exercise", "item", "aspect", "points", numbers=("points",))
    for exercise in assignment.exercises:
        name = exercise.name
        for item in exercise.items:
            table.add_row(name, escape(item.sentence), item.aspect, str(item.points))
            name = ""
    console.print(table)
    wrong = sum(len(exercise.misconceptions) for exercise in assignment.exercises)
    console.print(f"{len(assignment.items)} items, {assignment.points} points, {wrong} misconceptions")


def show_proof(proof: Proof) -> None:
    """Print what `gradkit check` proved of one assignment."""
    wrong = sum(len(exercise.misconceptions) for exercise in proof.assignment.exercises)
    functions = sum(len(exercise.functions) for exercise in proof.assignment.exercises)
    sign = "[red]✗ not proved[/]" if proof.problems else "[green]✓ proved[/]"
    console.print(
        f"{sign}  {proof.assignment.name}: {functions} functions, {len(proof.assignment.items)} items, "
        f"{wrong} misconceptions"
    )
    for problem in proof.problems:
        console.print(f"    {escape(problem.where)} {escape(problem.what)}")


def show_collection(collection: Collection) -> None:
    """Print what collecting found, a line for whatever a person should know."""
    for student in collection.students:
        for problem in student.problems:
            console.print(f"  [bold]{_id(student.student)}[/]  {escape(problem)}")
    for problem in collection.problems:
        console.print(f"  {escape(problem)}")
    counts = ", ".join(f"{number} {status}" for status, number in sorted(collection.counts.items()))
    console.print(
        f"{many(len(collection.students), 'student')}: {counts or 'none'}; {collection.n_late} late, "
        f"{collection.n_incomplete} with files missing"
    )


def _id(student: str) -> str:
    """Return a student's id fit for a terminal: in one line, and nothing in it that a terminal would obey."""
    from autograder.collect.intake import shown  # here: lists of exercises need nothing of it

    return escape(shown(student))


def show_class(assignment: Assignment, records: Iterable[Record], size: int) -> None:
    """Print a class of `size` students: students by exercises, or a summary if there are too many for a terminal."""
    if size > MOST_ROWS:
        _show_summary(sorted(record.percent for record in records))
        return
    names = [exercise.name for exercise in assignment.exercises]
    table = _table("student", *names, "score", "what is told first", numbers=(*names, "score"))
    for record in records:
        earned = record.by_exercise()
        cells = [f"{earned[name][0]}/{earned[name][1]}" for name in names]
        table.add_row(_id(record.student), *cells, f"[bold]{record.score}[/]", escape(_told_first(record)))
    console.print(table)


def _show_summary(percents: list[float]) -> None:
    lower, middle, upper = quantiles(percents, n=4, method="inclusive")
    console.print(
        f"{len(percents):,} students: half of them have {lower:.0f} to {upper:.0f} % of the points, the median is "
        f"{middle:.0f} %. `gradkit report` shows everybody."
    )


def _told_first(record: Record) -> str:
    """Return the name of what cost the most points."""
    lost: dict[str, int] = {}
    for item in record.items:
        if item.mark < item.points:
            name = _cause(item)
            lost[name] = lost.get(name, 0) + item.points * bool(name)
    return max(lost, key=lambda name: lost[name]) if any(lost.values()) else ""


def _cause(item: MarkedItem) -> str:
    """Return in few words why an item was lost; "" if only another item knows."""
    told = item.explanation
    if item.outcome == "to do":
        return "to do"
    if told is None:
        return ""
    name = told.name.replace("_", " ")
    return f"{name} missing" if told.kind == "missing" else name


def show_record(record: Record) -> None:
    """Print one student's record: a line a function, and below it what was lost and why."""
    functions = dict.fromkeys((item.exercise, item.function) for item in record.items)
    for exercise, function in functions:
        items = [i for i in record.items if (i.exercise, i.function) == (exercise, function)]
        earned, there = sum(i.mark for i in items), sum(i.points for i in items)
        sign = SHAPES["passed"].split()[0] if earned == there else " "
        console.print(f"{sign} [bold]{exercise}.{function}[/]  {earned}/{there}")
        told: set[str] = set()
        for item in items:
            if item.outcome != "passed" and item.outcome != "not judged":
                _show_lost(item, told)
        waiting = sum(i.points for i in items if i.outcome == "not judged")
        if waiting:
            _indented(f"{SHAPES['not judged']}  {many(waiting, 'more point')} for when the values are right", 4)
        for text in dict.fromkeys(text for i in items for text in i.remarks):
            _indented(f"No loss: {escape(text)}", 4)
    for problem in record.problems:
        console.print(escape(problem))
    show_score(record)


def _show_lost(item: MarkedItem, told: set[str]) -> None:
    _indented(f"{SHAPES[item.outcome]}  {item.mark}/{item.points}  {escape(item.sentence)}", 4)
    explanation = item.explanation
    text = explanation.text if explanation else item.message
    if text in told:
        return
    told.add(text)
    _indented(escape(text), 8)
    if explanation is not None and (example := explanation.example):
        _indented(f"[dim]call [/] {escape(example.call)}", 8)
        _indented(f"[dim]came [/] {escape(example.came)}", 8)
        _indented(f"[dim]right[/] {escape(example.right)}", 8)


def _indented(markup: str, by: int) -> None:
    console.print(Padding(Text.from_markup(markup), (0, 0, 0, by)))


def show_score(record: Record) -> None:
    """Print one student's score."""
    console.print(
        f"[bold]{_id(record.student)}[/]: {record.score} of {record.points} points ({record.percent:.1f} %), "
        f"sandbox tier {record.tier}"
    )


@contextmanager
def scoring_progress() -> Iterator[Watch]:
    """Show a progress bar on standard error while a class is scored, and what breaks as it comes."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    from autograder.scoring import Watch

    columns = [
        SpinnerColumn(), TextColumn("scoring"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(compact=True),
    ]  # fmt: skip
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task("", total=None, rate="")

        def proving() -> None:
            bar.print("Proving once that the exercises are fair under this course's secret.")

        def advance() -> None:
            bar.advance(task)
            speed = next(each.speed for each in bar.tasks if each.id == task)
            bar.update(task, rate=f"{speed:.1f}/s, left:" if speed else "")

        def broke(error: GraderBrokeError) -> None:
            advance()
            errors.print(f"Error: {error}", markup=False)

        yield Watch(
            proving=proving,
            begun=lambda total: bar.update(task, total=total),
            scored=lambda record: advance(),
            broke=broke,
            left_out=lambda error: errors.print(f"Warning: {error}", markup=False),
        )


def show_scored(scored: Scored, seconds: float) -> None:
    """Print what a scoring run did."""
    made = len(scored.students)
    rate = f" in {seconds:.1f} s" if made else ""
    console.print(f"{made} scored{rate}, {scored.unchanged} unchanged, {len(scored.broken)} could not be graded")


def many(count: int, noun: str) -> str:
    """Return a count with its noun: "1 page", "2 pages"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def show_written(what: str, path: Path | str) -> None:
    """Print where something was written."""
    console.print(f"{escape(what)}: {escape(str(path))}", soft_wrap=True)


def show_updated(updated: Updated) -> None:
    """Print what was entered into a gradebook."""
    console.print(f"{updated.submissions} submissions entered: {updated.added} new, {updated.changed} changed")
    if updated.unscored:
        console.print(f"{updated.unscored} submissions of the gradebook have no record: run `gradkit score`")


def show_rebuilt(rebuilt: Rebuilt) -> None:
    """Print what became of a gradebook that was made anew."""
    console.print(f"{rebuilt.submissions} submissions entered, {rebuilt.kept} entries by hand kept, {rebuilt.lost} not")
    if rebuilt.backup:
        show_written("the old gradebook", rebuilt.backup)


def show_diagnosis(found: Diagnosis) -> None:
    """Print what this machine offers."""
    table = _table("", "")
    for name, value in found.facts:
        table.add_row(f"[bold]{escape(name)}[/]", escape(value))
    console.print(table)
    for line in found.advice:
        console.print(escape(line))


def show_data(files: Iterable[Embedded]) -> None:
    """Print the embedded files with their provenance."""
    table = _table("file", "holds", "source", "licence")
    for file in files:
        table.add_row(f"[bold]{escape(file.name)}[/]", escape(file.holds), escape(file.source), escape(file.licence))
    console.print(table)


@contextmanager
def download_progress() -> Iterator[DownloadWatch]:
    """Show a progress bar for each file that is fetched, on standard error, and each try that failed."""
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    from autograder.datasets import Watch

    columns = [TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn()]
    with Progress(*columns, console=errors, transient=True) as bar:
        yield Watch(
            begun=lambda name, size: bar.add_task(name, total=size),
            there=lambda size: bar.update(bar.task_ids[-1], completed=size),
            failed=lambda why: bar.print(f"{escape(why)}: trying again"),
        )
