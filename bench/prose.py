# SPDX-License-Identifier: MIT
"""English-looking documents with many words, each with a topic: the same in every run."""

import random
from typing import List


def make_documents(count: int, size: int) -> List[str]:
    dice = random.Random(1)
    syllables = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "in")]
    words = ["".join(dice.choices(syllables, k=dice.randint(1, 4))) for _ in range(20000)]
    common = "the of and to in a is that was for on with as it at by from".split()
    documents = []
    for _ in range(count):
        topic = dice.choices(words, k=40)
        sentences, length = [], 0
        while length < size:
            parts = [
                dice.choice(common if dice.random() < 0.4 else topic if dice.random() < 0.4 else words)
                for _ in range(dice.randint(8, 30))
            ]
            sentences.append(" ".join(parts).capitalize() + ".")
            length += len(sentences[-1]) + 1
        documents.append(" ".join(sentences))
    return documents
