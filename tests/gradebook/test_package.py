import subprocess
import sys


def test_importing_the_package_loads_no_nbgrader():
    program = (
        "import sys, autograder.gradebook, autograder.export\n"
        "heavy = {'nbgrader', 'sqlalchemy', 'alembic', 'nbformat', 'numpy'} & set(sys.modules)\n"
        "print(*sorted(heavy))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "\n"
