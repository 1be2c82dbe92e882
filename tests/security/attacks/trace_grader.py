# attaches to the grader as a debugger | reach
# expect: refused
# through without: seccomp+landlock+uid+nondump
# needs: tracing
import ctypes

I = {}
libc = ctypes.CDLL(None, use_errno=True)


def setup(info):
    I.update(info)


def names():
    return ["gpid", "zpid"]


def attack(who):
    seize = 0x4206  # unlike PTRACE_ATTACH it does not stop
    if libc.ptrace(seize, I[who], None, None):
        raise OSError(ctypes.get_errno(), "ptrace")
    libc.ptrace(17, I[who], None, None)
    return "BREACH: traced"
