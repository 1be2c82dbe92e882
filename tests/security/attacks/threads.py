# starts threads without end | exhaust
# expect: raises RuntimeError
# through without: seccomp+landlock+uid
import select
import threading


def attack():
    for _ in range(2):
        threading.Thread(target=select.poll().poll, args=(5_000,), daemon=True).start()
    return "BREACH: two threads"
