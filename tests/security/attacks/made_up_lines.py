# makes up where its functions stand | data
# expect: returns
__gradkit_lines__ = {"attack": [4711, 4712]}


def attack():
    return 1


__gradkit_lines__ = {"attack": [4711, 4712], "names": [2, 1]}
