"""Decides with other engines of rules whether a first review was held in time: yardsticks.py INPUT OUTPUT ROUNDS

INPUT holds 32-bit integers: how many conferences, then the days of the initial conferences and of the first reviews (as days since 1970). OUTPUT
gets for each engine of ENGINES the median time of one decision in hundredths of a nanosecond, then 1 or 0 for each conference; of an engine that
is not installed a single -1.

The rule: a first review is held within three months of the initial conference, three months counted as thirteen weeks.
"""

import json
import statistics
import sys
import time

import numpy as np


def openfisca(initial, review):
    """OpenFisca-Core: all conferences in one array, the limit a dated parameter, nothing kept from round to round."""
    from openfisca_core.entities import build_entity
    from openfisca_core.parameters import ParameterNode
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    from datetime import date

    conference = build_entity(key="conference", plural="conferences", label="A conference", is_person=True)

    class initial_held(Variable):
        value_type = date
        entity = conference
        definition_period = DateUnit.ETERNITY

    class first_review_held(Variable):
        value_type = date
        entity = conference
        definition_period = DateUnit.ETERNITY

    class first_review_in_time(Variable):
        value_type = bool
        entity = conference
        definition_period = DateUnit.DAY

        def formula(conferences, period, parameters):
            weeks = np.timedelta64(int(parameters(period).first_review.weeks), "W")
            return conferences("first_review_held", period) <= conferences("initial_held", period) + weeks

    system = TaxBenefitSystem([conference])
    system.add_variables(initial_held, first_review_held, first_review_in_time)
    system.parameters = ParameterNode("", data={"first_review": {"weeks": {"values": {"1990-01-01": {"value": 13}}}}})
    held, reviewed = (days.astype("datetime64[D]") for days in (initial, review))

    def decide():
        simulation = SimulationBuilder().build_default_simulation(system, count=len(held))
        simulation.set_input("initial_held", DateUnit.ETERNITY, held)
        simulation.set_input("first_review_held", DateUnit.ETERNITY, reviewed)
        return simulation.calculate("first_review_in_time", "2024-01-01")

    return decide


RULE = "d(review) <= d(initial).add(13, 'week')"


def requests(initial, review):
    texts = (np.datetime_as_string(days.astype("datetime64[D]")).tolist() for days in (initial, review))
    return [{"initial": held, "review": reviewed} for held, reviewed in zip(*texts)]


def zen_decision(initial, review):
    """GoRules zen: a decision graph with one expression, a request for each conference."""
    import zen

    def node(kind, **content):
        return {"id": kind, "type": kind, "name": kind, "position": {"x": 0, "y": 0}, **content}

    def edge(source, target):
        return {"id": f"{source}-{target}", "type": "edge", "sourceId": source, "targetId": target}

    rule = {"expressions": [{"id": "rule", "key": "inTime", "value": RULE}]}
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [node("inputNode"), node("expressionNode", content=rule), node("outputNode")],
        "edges": [edge("inputNode", "expressionNode"), edge("expressionNode", "outputNode")],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    asked = requests(initial, review)
    return lambda: [decision.evaluate(request)["result"]["inTime"] for request in asked]


def zen_expression(initial, review):
    """The same as an expression alone, compiled once: the least that zen does."""
    import zen

    expression = zen.compile_expression(RULE)
    asked = requests(initial, review)
    return lambda: [expression.evaluate(request) for request in asked]


ENGINES = [openfisca, zen_decision, zen_expression]


def main(source, target, rounds):
    numbers = np.fromfile(source, dtype=np.int32)
    count = numbers[0]
    initial, review = numbers[1 : 1 + count], numbers[1 + count : 1 + 2 * count]
    output = []
    for engine in ENGINES:
        try:
            decide = engine(initial, review)
        except ImportError:
            output.append(np.array([-1]))
            continue
        times = []
        for _ in range(rounds):
            start = time.perf_counter_ns()
            answers = decide()
            times.append(time.perf_counter_ns() - start)
        output += [np.array([round(statistics.median(times) * 100 / count)]), np.array(answers, dtype=np.int32)]
    np.concatenate(output).astype(np.int32).tofile(target)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
