# wrong: total and count go on from call to call
_total = 0.0
_count = 0


def sample_mean(x):
    global _total, _count
    for v in x:
        _total += v
        _count += 1
    return _total / _count
