"""Judges one submission at a time: keeps what the items saw, and makes the report of it.

It knows the order of judgement (values first), but no points; and it is told of items by the pytest plugin, so
that it needs no pytest itself.
"""

from __future__ import annotations

import inspect
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import ModuleType

import numpy as np

from autograder.course import Limits
from autograder.errors import GraderBrokeError
from autograder.grader import public, reading, reference, rehearsal, whatif
from autograder.grader.diagnosis import Failure, RightWays, find, named
from autograder.grader.forkservers import ForkServer, needs_full
from autograder.grader.localising import where_wrong
from autograder.grader.messages import Verdict
from autograder.grader.rehearsal import Calls, Script
from autograder.grader.student import Bench, LoadError, MissingError, StoppedError, Student, seed_of
from autograder.model import Assignment, Exercise, Explanation, Item, ItemReport, Misconception, Picture, Report
from autograder.rubric import Drawing, take_remarks
from autograder.sandbox import entropy

_WARNINGS = {
    "overflow": "NumPy warned of an overflow on the way; the result is right all the same. Is there a form of the "
    "formula whose exponent cannot be large?",
    "divide by zero": "NumPy warned of a division by zero on the way; the result is right all the same.",
    "invalid value": "NumPy warned of an invalid value (0/0, inf - inf) on the way; the result is right all the same.",
}
_NOT_SHOWN = Explanation(
    "example",
    "not shown",
    "It is not right on hidden data, and no public example shows where. Try larger and smaller numbers, negative "
    "ones, whole numbers, other shapes, and a second call.",
)
Signs = list[tuple[str, int, str]]

_WRITTEN_OVER = (
    "A second call changes the array that the first one returned: both are the same array, kept between calls. Make a "
    "new one in each call."
)
_PRINTS = "It prints while it computes; nothing that is handed in needs to print."


@dataclass(slots=True)
class _Run:
    """What one submission did so far."""

    student: str
    bench: Bench
    wrong: set[tuple[str, str]] = field(default_factory=set)
    reports: dict[tuple[str, str], ItemReport] = field(default_factory=dict)
    lost: list[Item] = field(default_factory=list)
    constant: dict[tuple[str, str], Explanation] = field(default_factory=dict)
    evidence: dict[tuple[str, str], list[whatif.Experiment]] = field(default_factory=dict)
    tentative: set[tuple[str, str]] = field(default_factory=set)
    details: dict[str, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    stalled: bool = False
    digest: bytes | None = None
    """Of all answers to what the item asks, if they came ahead."""


class Judge:
    """Everything that is needed to judge submissions of one assignment, loaded once.

    Parameters
    ----------
    server : ForkServer
        Where submissions run.
    full_server : callable, optional
        Gives the one where those run that name what `server` does not have.
    """

    def __init__(
        self, assignment: Assignment, secret: bytes, limits: Limits, server: ForkServer,
        full_server: Callable[[], ForkServer] | None = None,
    ) -> None:  # fmt: skip
        self.assignment, self.secret, self.limits, self.server = assignment, secret, limits, server
        self._full_server = full_server
        self.exercises = {exercise.name: exercise for exercise in assignment.exercises}
        self.given = {path.stem: path.read_bytes() for path in assignment.given}
        beside = reference.siblings(assignment)
        entropy.install_numpy()
        self.references = {e.name: reference.load(e.solution, beside) for e in assignment.exercises}
        self.right_ways = {e.name: RightWays(e, self.references[e.name], beside) for e in assignment.exercises}
        self.rubrics: dict[str, ModuleType] = {}
        self._misconceptions: dict[str, list[tuple[Misconception, ModuleType]]] = {
            e.name: [(m, reference.load(m.path, beside)) for m in e.misconceptions] for e in assignment.exercises
        }
        self._calls = {
            e.name: {
                function: [(call, right) for call in calls if (right := self._right(call, e)) is not None]
                for function, calls in public.calls_of(e).items()
            }
            for e in assignment.exercises
        }
        self._drawings: dict[tuple[str, str], Drawing | None] = {}
        self._seeds: dict[tuple[str, ...], int] = {}
        self._scripts: dict[tuple[str, str], Script] = {}
        self._recorded: dict[tuple[str, str], Calls] | None = None
        self._shakes = False
        self._run: _Run | None = None

    def _right(self, call: public.PublicCall, exercise: Exercise) -> public.Answer | None:
        return public.ask_reference(call, self.references[exercise.name], exercise)

    @property
    def run(self) -> _Run:
        """The submission that is judged now."""
        assert self._run is not None, "no submission is being judged"
        return self._run

    # -- one submission

    def begin(self, student: str, files: Mapping[str, bytes], fallback: Mapping[str, bytes] | None = None) -> None:
        """Take a submission: file name -> content; `fallback` is module -> source."""
        asked = {e.name: files[e.filename] for e in self.assignment.exercises if e.filename in files}
        sources = [*asked.values(), *(fallback or {}).values()]
        server = self._full_server() if self._full_server and any(map(needs_full, sources)) else self.server
        self._run = _Run(student, Bench(server, self.limits, asked, fallback or {}, self.given))
        self.run.bench.shakes = self._shakes

    def rehearse(self, judge_solution: Callable[[], object]) -> None:
        """Learn what the hidden tests ask of the solution, and what it answers: see `autograder.grader.rehearsal`."""
        recorded: list[dict[tuple[str, str], Calls]] = []
        for self._shakes in (False, True):
            self._recorded = {}
            judge_solution()
            recorded.append(self._recorded)
        self._recorded, self._shakes = None, False
        for item in self.assignment.items:
            key = (item.exercise, item.name)
            calls, again = (found.get(key, Calls()) for found in recorded)
            if (script := rehearsal.script(calls, again, self._chance(item))) is not None:
                self._scripts[key] = script
        judge_solution()

    def begin_item(self, item: Item) -> bool:
        """Begin an item, and tell whether it passes already: all that it asks was answered before, and it passed."""
        take_remarks()
        run, key = self.run, (item.exercise, item.name)
        run.bench.begin(self._chance(item))
        run.digest = None
        if self._recorded is not None:
            run.bench.recorder = self._recorded.setdefault(key, Calls())
            return False
        if (script := self._scripts.get(key)) is None:
            return False
        run.digest = run.bench.rehearse(script)
        if run.digest is None or (remarks := script.known.get(run.digest)) is None:
            return False
        self._keep(ItemReport(item.exercise, item.name, "passed", remarks=(*remarks, *self._printed())))
        return True

    def proxies(self, item: Item) -> tuple[Student, np.random.Generator]:
        """Return the proxy and the generator of hidden data for the item that was begun."""
        entropy.reseed(self._chance(item))  # for solutions that draw
        return Student(self.run.bench, item.exercise), np.random.default_rng(self._seed(item))

    def is_judged(self, item: Item) -> bool:
        """Tell whether an item is to be run: all but values wait until the function's values are right."""
        return item.aspect == "values" or (item.exercise, item.function) not in self.run.wrong

    def not_judged(self, item: Item) -> None:
        """Note that an item had to wait."""
        self._keep(ItemReport(item.exercise, item.name, "not judged", "Waits until the values are right."))

    def passed(self, item: Item) -> None:
        """Note that an item passed."""
        remarks = (*take_remarks(), *self._remarks(item))
        script = self._scripts.get((item.exercise, item.name))
        if script is not None and self.run.digest is not None and self.run.bench.went_as_rehearsed:
            script.learn(self.run.digest, remarks)
        self._keep(ItemReport(item.exercise, item.name, "passed", remarks=(*remarks, *self._printed())))

    def failed(self, item: Item, error: BaseException, detail: str) -> None:
        """Note that an item failed, and whose fault it was: an assertion's or the student's, or ours."""
        take_remarks()
        run = self.run
        if self._shakes:
            return  # the results were not the solution's
        if not isinstance(error, AssertionError):
            run.broken.append(f"{item.exercise}/{item.name}\n{detail or ''.join(traceback.format_exception(error))}")
            return
        run.details[f"{item.exercise}/{item.name}"] = detail
        run.lost.append(item)
        if item.aspect == "values":
            run.wrong.add((item.exercise, item.function))
        # At once: kept until the end, what was returned could fill the memory.
        failure = Failure(item, error, tuple(run.bench.calls), self._chance(item))
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            found = find(failure, self._misconceptions[item.exercise], self.right_ways[item.exercise])
            if found.outcome == "failed" and item.aspect == "values":
                seen = whatif.experiments(
                    run.bench.calls, self.references[item.exercise], item.function, self._chance(item)
                )
                run.evidence.setdefault((item.exercise, item.function), []).extend(seen)
            if found.is_tentative:
                run.tentative.add((item.exercise, item.name))
        # A function that gives the same for everything agrees, on some inputs, with many a misconception.
        if (known := run.constant.get((item.exercise, item.function))) is not None:
            found = replace(found, explanation=known)
        elif found.explanation is not None and found.explanation.name == "constant":
            run.constant[item.exercise, item.function] = found.explanation
        self._keep(ItemReport(item.exercise, item.name, found.outcome, found.message, found.line, found.explanation))
        cause = error.cause if isinstance(error, LoadError) else error
        run.stalled = run.stalled or (isinstance(cause, StoppedError) and cause.name == "wall")

    def finish(self) -> Verdict:
        """Look at the losses in public and return the verdict. The worker that saw hidden data is gone by then."""
        run = self.run
        run.bench.close()
        pictures = self._look_in_public() if run.lost and not run.broken else ()
        order = [run.reports.get((item.exercise, item.name)) for item in self.assignment.items]
        names = {name: {f.name for f in exercise.functions} for name, exercise in self.exercises.items()}
        report = Report(
            assignment=self.assignment.name,
            student=run.student,
            tier=run.bench.server.tier,
            caution=run.bench.server.caution,
            items=tuple(found for found in order if found is not None),
            pictures=pictures,
            lines={
                module: {name: lines[name] for name in sorted(lines) if name in names[module] and lines[name][0]}
                for module, lines in sorted(run.bench.lines.items())
                if module in names
            },
        )
        verdict = Verdict(report, dict(run.details), tuple(run.broken), run.stalled, run.bench.cpu, run.bench.peak)
        self._run = None
        return verdict

    # -- in public

    def _look_in_public(self) -> tuple[Picture, ...]:
        """Run the lost functions on public inputs: add examples to the explanations and return the pictures."""
        run = self.run
        bench = Bench(run.bench.server, self.limits, run.bench.files, run.bench.fallback, self.given)
        pictures = []
        try:
            for exercise, function in dict.fromkeys((item.exercise, item.function) for item in run.lost):
                lost = [i for i in run.lost if (i.exercise, i.function) == (exercise, function)]
                outcomes = {run.reports[i.exercise, i.name].outcome for i in lost}
                if outcomes & {"not run", "stopped"} or outcomes == {"to do"}:
                    continue
                try:
                    self._explain_in_public(exercise, function, bench)
                    self._add_examples(exercise, function, bench)
                    drawn = self._picture(exercise, function, bench)
                except (StoppedError, LoadError, MissingError):
                    continue  # what stops or is lost in public has been told already
                if drawn is not None:
                    pictures.append(drawn)
        finally:
            bench.close()
        return tuple(pictures)

    def _explain_in_public(self, exercise: str, function: str, bench: Bench) -> None:
        """Explain what no misconception does: from hidden and public calls together, from the source, from the place.

        What was found in the calls of one item alone is believed only if public calls do not speak against it.
        """
        functions = {i.name: i.function for i in self.exercises[exercise].items}
        open_ = [
            report
            for (of, name), report in self.run.reports.items()
            if of == exercise and functions[name] == function and report.outcome == "failed"
            and (report.explanation is None or (of, name) in self.run.tentative)
        ]  # fmt: skip
        if not open_:
            return
        hidden = self.run.evidence.get((exercise, function), [])
        asked = getattr(self.references[exercise], function)
        parameters = [] if inspect.isclass(asked) else list(inspect.signature(asked).parameters)
        signs = bench.signs(exercise, function, parameters)  # first: nothing of the submission has been called yet
        if function in self.right_ways[exercise].random:
            signs = [sign for sign in signs if sign[0] != "random"]
        student = Student(bench, exercise)
        seen: list[whatif.Experiment] = []
        for call, _ in self._calls[exercise][function][: public.MAX_CALLS_TRIED]:
            bench.begin(public.SEED)
            public.ask_student(call, student, self.exercises[exercise])
            seen += whatif.experiments(bench.calls, self.references[exercise], function, public.SEED)
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            found = tuple(self._explanations(hidden, seen, signs, self.right_ways[exercise], function))
        for report in open_:
            explanation = (
                next((told for told in found if told is not None or report.explanation is not None), None)
                or report.explanation
            )
            self._keep(replace(report, explanation=explanation))
        if found and found[0] is not None and found[0].kind in ("relation", "what if", "slip"):
            self._told_alike(exercise, function, found[0])

    def _told_alike(self, exercise: str, function: str, explanation: Explanation) -> None:
        """Let what explains every call go before a misconception that explains some of the lost values only."""
        values = {i.name for i in self.exercises[exercise].items if i.function == function and i.aspect == "values"}
        loses = {m.slug: set(m.loses) for m in self.exercises[exercise].misconceptions}
        lost = {
            name: report
            for (of, name), report in self.run.reports.items()
            if of == exercise and name in values and report.outcome == "failed"
        }
        for report in lost.values():
            told = report.explanation
            if told is not None and told.kind == "misconception" and not lost.keys() <= loses[told.name]:
                self._keep(replace(report, explanation=explanation))

    @staticmethod
    def _explanations(
        hidden: list[whatif.Experiment], seen: list[whatif.Experiment], signs: Signs, ways: RightWays, function: str
    ) -> Iterator[Explanation | None]:
        """Yield what explains a function's losses, best first; None stands for what was found in one item alone."""
        # What is no number in public says nothing of the ordinary case, and hides what the other calls say.
        evidence = [*hidden, *(e for e in seen if whatif.is_finite(e.came))]
        if (told := named(evidence, ways, function)) is not None:
            yield told
        if (sign := reading.told(signs, strong=True)) is not None:
            yield Explanation("sign", *sign)
        pairs = whatif.reference_results(evidence, ways.solution)
        right = [pair.right for pair in pairs]
        if len(pairs) == len(evidence) and (place := where_wrong(evidence, right)) is not None:
            yield Explanation("where", *place)
        wrong = [not whatif.same(pair.came, pair.right) for pair in whatif.reference_results(hidden, ways.solution)]
        if sum(wrong) > 1:
            yield None
        if (sign := reading.told(signs, strong=False)) is not None:
            yield Explanation("sign", *sign)

    def _add_examples(self, exercise: str, function: str, bench: Bench) -> None:
        student = Student(bench, exercise)
        for (of, name), report in self.run.reports.items():
            item = next(i for i in self.exercises[of].items if i.name == name)
            if of != exercise or item.function != function or report.outcome != "failed":
                continue
            told = report.explanation or Explanation(
                "example", "differs", "The result differs from the right one, as on the example below."
            )
            for call, right in self._tried_first(item, told.name)[: public.MAX_CALLS_TRIED]:
                bench.begin(public.SEED)
                answer = public.ask_student(call, student, self.exercises[exercise])
                found = public.example(call, answer, right)
                named = told.kind == "misconception" or item.aspect != "stability" or public.is_unstable(answer)
                if found is not None and named:
                    self._keep(replace(report, explanation=replace(told, example=found)))
                    break
            else:
                self._keep(replace(report, explanation=report.explanation or _NOT_SHOWN))

    def _tried_first(self, item: Item, slug: str) -> list[tuple[public.PublicCall, public.Answer]]:
        """Return public calls of the item's function: the one that shows the misconception, those of the item, others.

        What other aspects than values ask for does not show on just any call: only calls of the item serve them.
        """
        wrong = self.exercises[item.exercise].misconceptions
        named = {m.shows for m in wrong if m.slug == slug}
        about = {m.shows for m in wrong if item.name in m.loses}
        calls = self._calls[item.exercise][item.function]
        if item.aspect != "values":
            calls = [pair for pair in calls if pair[0].expression in named | about]
        return sorted(calls, key=lambda pair: (pair[0].expression not in named, pair[0].expression not in about))

    def _picture(self, exercise: str, function: str, bench: Bench) -> Picture | None:
        module = self.rubrics.get(exercise)
        if module is None:
            return None
        key = (exercise, function)
        if key not in self._drawings:
            entropy.reseed(public.SEED)
            self._drawings[key] = public.draw(module, function, getattr(self.references[exercise], function))
        right = self._drawings[key]
        if right is None:
            return None
        bench.begin(public.SEED)
        try:
            yours = public.draw(module, function, getattr(Student(bench, exercise), function))
        except (StoppedError, LoadError, MissingError, GraderBrokeError):
            raise
        except Exception:  # a picture does not have to bear every result; a grade does
            return None
        return public.picture(exercise, function, yours, right) if yours is not None else None

    # -- small things

    def _seed(self, item: Item) -> int:
        """Return the seed of an item's hidden data: the worker never learns it."""
        return self._seed_of(item.exercise, item.name)

    def _chance(self, item: Item) -> int:
        """Return the seed of chance in the worker, for the student's own draws."""
        return self._seed_of(item.exercise, item.name, "chance")

    def _seed_of(self, *names: str) -> int:
        if names not in self._seeds:
            self._seeds[names] = seed_of(self.secret, self.assignment.name, *names)
        return self._seeds[names]

    def _keep(self, report: ItemReport) -> None:
        self.run.reports[report.exercise, report.item] = report

    def _remarks(self, item: Item) -> list[str]:
        """Return what the calls of an item that passed deserve to hear, in fixed words.

        Only where the item looked at the values does it know that they are right in spite of a warning.
        """
        drawn = {w for call in self.run.bench.calls for w in call.warnings if w[0] == "RuntimeWarning"}
        knows = item.aspect in ("values", "stability")
        told = [text for start, text in _WARNINGS.items() if knows and any(start in w[1] for w in drawn)]
        if any(w[0] == "WrittenOver" for call in self.run.bench.calls for w in call.warnings):
            told.append(_WRITTEN_OVER)
        return told

    def _printed(self) -> list[str]:
        return [_PRINTS] if self.run.bench.output() else []
