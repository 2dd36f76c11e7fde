"""The nouns and their values: frozen dataclasses, standard library only.

Rule: nothing here is changed after it is made; a step gives something new.
"""

from dateline.data.claim import Claim, Figure, Mention, Place, Quote, Source, Time, Words
from dateline.data.layer import Layer, Layers, Mark
from dateline.data.notice import Notice
from dateline.data.reading import Reading
from dateline.data.report import Report
from dateline.data.values import ActorValue, PlaceValue, RoleValue, TimeValue

__all__ = [
    "ActorValue", "Claim", "Figure", "Layer", "Layers", "Mark", "Mention", "Notice", "Place", "PlaceValue", "Quote",
    "Reading", "Report", "RoleValue", "Source", "Time", "TimeValue", "Words",
]
