#!/bin/sh
# SPDX-License-Identifier: MIT
# The graphs of `summ --graph` in NetworkX and Graphviz: graph.sh SOURCE LIBRARY BRIEF WORK PYTHON
set -eu
source=$1 library=$2 brief=$3 work=$4 python=$5
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need_venv "$python"
new_folder "$work"
"$python" -m venv venv
venv/bin/python -m pip install -q --disable-pip-version-check networkx pydot
for name in article "quotes \" \\ <&>"; do
    text="$work/$name.txt"
    if [ "$name" = article ]; then
        cp "$source/examples/article.txt" "$text"
    else
        printf 'The "mill" \\ burned <b> & it fell. The mill \\" burned again & again. A mill; {is} [a] mill -- burned.\n' >"$text"
    fi
    "$brief" --graph graphml "$text" >"$name.graphml"
    "$brief" --graph dot "$text" >"$name.dot"
    if command -v dot >/dev/null; then
        dot -Tsvg "$name.dot" -o "$name.svg"
    fi
    PYTHONDONTWRITEBYTECODE=1 SUMM_LIBRARY=$library PYTHONPATH=$source/python/src venv/bin/python - "$name" "$text" <<'END'
import re
import sys

import networkx
import pydot
import summ

name, text = sys.argv[1:]
document = summ.Document(open(text).read())
nodes = {sentence.index: sentence for sentence in document.sentences if sentence.rank}
edges = {(first, second): round(weight, 6) for first, second, weight in document.graph()}
assert nodes and edges

graph = networkx.read_graphml(f"{name}.graphml", node_type=lambda name: int(name[1:]))
assert not graph.is_directed()
assert set(graph) == set(nodes)
for index, data in graph.nodes(data=True):
    assert data["label"] == " ".join(nodes[index].text.split()), data
    assert data["rank"] == nodes[index].rank
    assert abs(data["score"] - nodes[index].score) < 1e-6
found = {(min(pair), max(pair)): weight for *pair, weight in graph.edges(data="weight")}
assert found == edges, (found, edges)

(dot,) = pydot.graph_from_dot_file(f"{name}.dot")
assert {int(node.get_name()) for node in dot.get_nodes()} == set(nodes)
for node in dot.get_nodes():
    label = re.sub(r"\\(.)", r"\1", node.get("label")[1:-1])
    assert label == " ".join(nodes[int(node.get_name())].text.split()), label
found = {
    tuple(sorted(map(int, (edge.get_source(), edge.get_destination())))): float(edge.get("weight")) for edge in dot.get_edges()
}
assert found == edges

# What Python gives is a graph of NetworkX, too.
own = networkx.Graph()
own.add_weighted_edges_from(document.graph())
assert networkx.is_isomorphic(own, graph.edge_subgraph(graph.edges))
END
done
