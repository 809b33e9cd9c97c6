"""Scores the pairs on stdin with nomenklatura's logic-v2; answers on stdout. Both as JSON, see peer.mjs."""
import json
import sys
import time

from followthemoney import EntityProxy
from nomenklatura.matching import get_algorithm

asked = json.load(sys.stdin)
algorithm = get_algorithm("logic-v2")
config = algorithm.default_config()


def party(schema, name, side):
    return EntityProxy.from_dict({"id": f"{side}:{name}", "schema": schema, "properties": {"name": [name]}})


pairs = [(party(schema, a, "a"), party(schema, b, "b")) for schema, a, b in asked["pairs"]]
for a, b in pairs[:50]:
    algorithm.compare(a, b, config)
pairs = [(party(schema, a, "a"), party(schema, b, "b")) for schema, a, b in asked["pairs"]]
started = time.perf_counter()
scores = [algorithm.compare(a, b, config).score for a, b in pairs]
compare_seconds = time.perf_counter() - started
json.dump({"scores": scores, "compareSeconds": compare_seconds}, sys.stdout)
