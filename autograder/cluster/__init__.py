"""Scoring on a Dask cluster: the scorer hands its tasks to workers on other machines, and only keeps the records.

    Offer, Pack     scorer -> worker, once: what is graded, and by which content      (`offer`)
    Task            scorer -> worker: a submission's bytes                            (`scorer`)
    Judged          worker -> scorer: a verdict, from the worker's own warm graders   (`worker`)

This package alone imports Dask, and nothing imports the package before a cluster is asked for. All of it trusts the
cluster: see docs/cluster.md.
"""
