# beginner code without NumPy: sums in loops
def best_feature(path, target):
    file = open(path)
    lines = file.readlines()
    file.close()
    header = lines[0].strip().split(",")
    rows = []
    for line in lines[1:]:
        line = line.strip()
        if line != "":
            rows.append(line.split(","))
    n = len(rows)
    target_index = header.index(target)
    t = []
    for row in rows:
        t.append(float(row[target_index]))
    mean_t = sum(t) / n
    ss_tot = 0.0
    for value in t:
        ss_tot = ss_tot + (value - mean_t) ** 2
    best = ""
    best_r2 = -1.0
    for k in range(len(header)):
        if k == target_index:
            continue
        x = []
        is_number = True
        for row in rows:
            try:
                x.append(float(row[k]))
            except ValueError:
                is_number = False
                break
        if is_number == False:
            continue
        mean_x = sum(x) / n
        top = 0.0
        bottom = 0.0
        for i in range(n):
            top = top + (x[i] - mean_x) * (t[i] - mean_t)
            bottom = bottom + (x[i] - mean_x) ** 2
        m = top / bottom
        b = mean_t - m * mean_x
        ss_res = 0.0
        for i in range(n):
            ss_res = ss_res + (t[i] - (m * x[i] + b)) ** 2
        r2 = 1 - ss_res / ss_tot
        if r2 > best_r2:
            best_r2 = r2
            best = header[k]
    return best
