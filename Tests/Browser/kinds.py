"""Which pages stand for all: of each kind as few as show everything that the pages of the kind hold."""

import collections
import functools
import re


@functools.cache
def pages(site):
    """The addresses of all pages of a site, those of folders without `index.html`."""
    paths = sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))
    return [re.sub(r"(^|/)index\.html$", r"\1", path) for path in paths]


def file(site, path):
    """The file behind an address."""
    return site / path if path.endswith(".html") else site / path / "index.html"


@functools.cache
def samples(site):
    """Kinds with addresses, `{}` in place of the language: pages that between them have all classes and elements
    of their kind, the richest first."""
    found = collections.defaultdict(dict)
    for path in pages(site):
        if path.startswith("en/"):
            continue
        markup = file(site, path).read_text(encoding="utf-8")
        kind = re.search(r'<body class="page-([\w-]+)', markup)[1]
        classes = {name for names in re.findall(r' class="([^"]*)"', markup) for name in names.split()}
        found[kind][re.sub("^zh/", "{}/", path)] = classes | set(re.findall(r"<(\w+)", markup))
    chosen = []
    for kind, features in sorted(found.items()):
        left = set().union(*features.values())
        while left:
            path = max(features, key=lambda path: len(features[path] & left))
            left -= features[path]
            chosen.append((kind, path))
    return chosen


def in_languages(paths):
    """Each address in Chinese and English; what has no language, once."""
    return [path.format(language) for path in paths for language in ["zh", "en"]
            if "{}" in path or language == "zh"]


def every_sample(site):
    return in_languages([path for _, path in samples(site)])


def richest(site):
    """One page of every kind."""
    first = {}
    for kind, path in samples(site):
        first.setdefault(kind, path)
    return in_languages(first.values())
