"""The nouns and their values: frozen dataclasses, standard library only.

Rule: nothing here is changed after it is made; a step gives something new.
"""

from dateline.data.claim import Claim, Figure, Mention, Place, Quote, Source, Time, Words
from dateline.data.entry import Entry, Head
from dateline.data.filter import Filter
from dateline.data.judgement import MACHINE, Correction, Judgement, Reason
from dateline.data.layer import Layer, Layers, Mark
from dateline.data.notice import Notice
from dateline.data.reading import Reading
from dateline.data.report import Report
from dateline.data.values import ActorValue, PlaceValue, RoleValue, TimeValue

__all__ = [
    "MACHINE", "ActorValue", "Claim", "Correction", "Entry", "Figure", "Filter", "Head", "Judgement", "Layer", "Layers",
    "Mark", "Mention", "Notice", "Place", "PlaceValue", "Quote", "Reading", "Reason", "Report", "RoleValue", "Source",
    "Time", "TimeValue", "Words",
]
