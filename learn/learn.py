"""Learns the weights from what dump.ts wrote: python3 learn.py IN OUT [--fold N ...] [--final]

Writes OUT/fold-N.json, learnt without the notes of fold N, and with --final OUT/weights.json, learnt from all. What a
line and its surroundings sound like is learnt first (logistic regression over hashed letters), then small boosted trees
over all numbers; whoever is learnt from is listened to by weights that were learnt without him.
"""
import argparse
import json
import os
import sys
import warnings
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings('ignore', message='lbfgs failed')
MOST_SAID, MOST_ASKED = 120, 150  # of one note, lest long notes outvote the others
SOUND, AROUND = 8.0, 0.5  # how little the weights are held back
INNER = 5
SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
TREES, STEP = 300, 0.06
LEAST = -512  # the least answer of a leaf, in thousandths
# How much more the project's own notes weigh. What they show is to be read rightly, and by a margin: the last trees, which
# may see to few lines, look above all at what is not yet, with what these notes sound like to the weights that ship.
FIXTURES, LAST_TREES, LAST_LEAF, MARGIN, AMISS = 5, 60, 12, 0.9, 8
# Each tree sees a part of the numbers and of the lines, lest all of them lean on the same few.
NUMBERS_SEEN, LINES_SEEN = 0.35, 0.7
TREE = dict(max_iter=1, learning_rate=1, max_leaf_nodes=12, min_samples_leaf=40, l2_regularization=5, max_bins=64, early_stopping=False)


class Notes:
    def __init__(self, folder):
        known = json.load(open(f'{folder}/lines.json'))
        self.names, self.bits, self.docs, self.lines = known['numbers'], known['bits'], known['docs'], known['lines']
        self.size = len(self.lines)
        self.numbers = np.fromfile(f'{folder}/numbers.f32', dtype=np.float32).reshape(self.size, len(self.names))
        self.sound, self.around = self.grams(folder, 'sound'), self.grams(folder, 'around')
        self.doc = np.array([line['doc'] for line in self.lines])
        self.asks = np.array([line['asks'] for line in self.lines])
        self.counts = np.array([line['counts'] for line in self.lines], dtype=bool)
        of = lambda key: np.array([doc[key] for doc in self.docs])[self.doc]
        self.fold, self.set = of('fold'), of('set')
        self.is_changed = self.set == 'changed'
        groups = lambda key: np.unique([f"{line['doc']} {line[key]}" for line in self.lines], return_inverse=True)[1]
        self.groups = dict(list=groups('list'), section=groups('section'), form=groups('form'), note=self.doc)
        self.parent, self.above = (np.array([line[key] for line in self.lines]) for key in ('parent', 'above'))
        self.weight = self.weights()

    def grams(self, folder, name):
        read = lambda end, kind: np.fromfile(f'{folder}/{name}.{end}', dtype=kind)
        counts, ids, values = read('counts', np.int32), read('ids', np.int32), read('values', np.float32)
        return csr_matrix((values, ids, np.r_[0, np.cumsum(counts)]), shape=(self.size, 1 << self.bits[name]))

    def weights(self):
        random = np.random.RandomState(1)
        sizes = np.bincount(self.doc, minlength=len(self.docs))
        weight = np.minimum(1, 60 / sizes[self.doc]) ** 0.5
        for start, size in zip(np.r_[0, np.cumsum(sizes)[:-1]], sizes):
            for asked, most in ((0, MOST_SAID), (1, MOST_ASKED)):
                alike = start + np.flatnonzero(self.asks[start:start + size] == asked)
                if len(alike) > most:
                    weight[random.choice(alike, len(alike) - most, replace=False)] = 0
        weight[self.set == 'fixture'] *= FIXTURES
        weight[self.is_changed] *= 0.5
        weight[~self.counts] = 0
        return weight


def learn_sound(notes, grams, strength, lines, is_sound):
    """The weight of each hash, as it will ship: in 63 steps, finer ones around 0."""
    lines = lines[(notes.weight[lines] > 0) & ~notes.is_changed[lines]]
    rare = rarity(grams[lines]) if is_sound else np.ones(grams.shape[1])
    model = LogisticRegression(C=strength, max_iter=60)
    model.fit(grams[lines].multiply(rare).tocsr(), notes.asks[lines], sample_weight=notes.weight[lines])
    weights = model.coef_[0] * rare
    most = float(np.abs(weights).max())
    signs = np.sign(weights) * np.round(31 * np.sqrt(np.abs(weights) / most))
    return dict(weights=signs, most=most, bias=float(model.intercept_[0]))


def rarity(grams):
    """How much rarer each hash is than the usual one: what is seldom heard says more, and is held back less."""
    times = np.bincount(grams.indices, minlength=grams.shape[1])
    rare = np.log((1 + grams.shape[0]) / (1 + times))
    return rare / np.average(rare, weights=times)


def heard(grams, learnt):
    return learnt['bias'] + grams @ (np.sign(learnt['weights']) * (learnt['weights'] / 31) ** 2 * learnt['most'])


def apart(notes, grams, strength, train, test, is_sound):
    """What each line sounds like to weights that were learnt without its author; and those learnt from all."""
    result = np.zeros(notes.size)
    part = np.where(notes.fold < 0, notes.doc, notes.fold) % INNER
    for inner in range(INNER):
        without = train[part[train] != inner]
        own = train[part[train] == inner]
        if len(own):
            result[own] = heard(grams[own], learn_sound(notes, grams, strength, without, is_sound))
    learnt = learn_sound(notes, grams, strength, train, is_sound)
    result[test] = heard(grams[test], learnt)
    return result, learnt


NOTHING = -9


def with_sound(notes, sound, around):
    """The numbers with what each line sounds like in its places, as `numbers.ts` puts it there."""
    numbers = notes.numbers.copy()
    put = lambda name, values: numbers.__setitem__((slice(None), notes.names.index(name)), values)
    means = {}
    for name, group in notes.groups.items():
        count = np.bincount(group)
        mean = coarse(np.bincount(group, weights=sound) / np.maximum(1, count))
        best = np.full(len(count), float(NOTHING))
        np.maximum.at(best, group, sound)
        means[name] = mean
        put(f'{name}: sound', mean[group])
        put(f'{name}: best sound', coarse(best)[group])
    put('sound', sound)
    order = np.lexsort((np.arange(notes.size), notes.groups['list']))
    neighbors(notes, put, 'in list', order, notes.groups['list'], sound, 'sound: before in list', 'sound: after in list')
    neighbors(notes, put, 'line', np.arange(notes.size), notes.doc, sound, 'sound: line before', 'sound: line after')
    form, of_form = notes.groups['form'], means['form']
    for name, like, up in (('item around', 'items like the one around', notes.parent), ('title above', 'titles like the one above', notes.above)):
        put(f'sound: {name}', np.where(up < 0, NOTHING, sound[up]))
        put(f'sound: {like}', np.where(up < 0, NOTHING, of_form[form[up]]))
    total, count = np.zeros(notes.size), np.zeros(notes.size)
    for up in (notes.parent, notes.above):
        known = up >= 0
        np.add.at(total, up[known], sound[known])
        np.add.at(count, up[known], 1)
    put('sound: below', np.where(count > 0, coarse(total / np.maximum(1, count)), NOTHING))
    best = np.full(len(notes.docs), float(NOTHING))
    np.maximum.at(best, notes.doc, np.where(np.bincount(form)[form] >= 3, of_form[form], NOTHING))
    put('sound: best form', best[notes.doc])
    put('sound: behind best form', of_form[form] - best[notes.doc])
    put('surroundings', around)
    return numbers


def coarse(values, step=1 / 16):
    return np.floor(values / step + 0.5) * step


def neighbors(notes, put, _, order, group, sound, before, after):
    one, other = order[:-1], order[1:]
    same = group[one] == group[other]
    values = np.full((2, notes.size), float(NOTHING))
    values[0][other[same]] = sound[one[same]]
    values[1][one[same]] = sound[other[same]]
    put(before, values[0])
    put(after, values[1])


class Forest:
    """Trees that mend, one after the other, what those before got wrong."""

    def __init__(self, numbers, asks, weight, is_fixture, as_shipped):
        random = np.random.RandomState(0)
        self.bias = float(np.log((weight * asks).sum() / (weight * (1 - asks)).sum()))
        self.trees = []
        votes = np.full(len(asks), self.bias)
        for number in range(TREES):
            is_last = number >= TREES - LAST_TREES
            if number == TREES - LAST_TREES:
                numbers[is_fixture] = as_shipped[is_fixture]
                votes[is_fixture] = self.votes(numbers[is_fixture])
            amiss = is_fixture & (np.where(asks == 1, votes, -votes) < MARGIN) & is_last
            weights = np.where(amiss, weight * AMISS, weight)
            seen = np.sort(random.choice(numbers.shape[1], int(NUMBERS_SEEN * numbers.shape[1]), replace=False))
            lines = np.flatnonzero(random.rand(len(asks)) < LINES_SEEN)
            likely = 1 / (1 + np.exp(-votes[lines]))
            unsure = np.maximum(likely * (1 - likely), 1e-4)
            part = np.ascontiguousarray(numbers[:, seen])
            tree = HistGradientBoostingRegressor(**(TREE | {'min_samples_leaf': LAST_LEAF} if is_last else TREE))
            tree.fit(part[lines], np.clip((asks[lines] - likely) / unsure, -20, 20), sample_weight=weights[lines] * unsure)
            votes += STEP * tree.predict(part)
            self.bias += STEP * float(np.ravel(tree._baseline_prediction)[0])
            self.trees.append((seen, tree))

    def votes(self, numbers):
        start = self.bias - sum(STEP * float(np.ravel(tree._baseline_prediction)[0]) for _, tree in self.trees)
        return start + sum(STEP * tree.predict(np.ascontiguousarray(numbers[:, seen])) for seen, tree in self.trees)


def learn(notes, train, test):
    sound, learnt_sound = apart(notes, notes.sound, SOUND, train, test, True)
    around, learnt_around = apart(notes, notes.around, AROUND, train, test, False)
    numbers = with_sound(notes, sound, around)
    as_shipped = with_sound(notes, heard(notes.sound, learnt_sound), heard(notes.around, learnt_around))
    used = train[notes.weight[train] > 0]
    is_fixture = notes.set[used] == 'fixture'
    forest = Forest(numbers[used], notes.asks[used].astype(float), notes.weight[used].astype(float), is_fixture, as_shipped[used])
    votes = forest.votes(numbers[test]) if len(test) else np.array([])
    return dict(forest=forest, sound=learnt_sound, around=learnt_around), votes


def written(notes, learnt):
    """What ships: figures rounded so that learning again changes little. See weights.ts."""
    grams = lambda one: dict(weights=''.join(SIGNS[int(weight) + 32] for weight in one['weights']), most=rounded(one['most']), bias=rounded(one['bias']))
    forest = [nodes_of(seen, one._predictors[0][0].nodes) for seen, one in learnt['forest'].trees]
    asked = sorted({node[:2] for tree in forest for node in tree if node[0] >= 0})
    code_of = {pair: code for code, pair in enumerate(asked)}
    codes = [code_of[node] if node[0] >= 0 else len(asked) + node[1] - LEAST for tree in forest for node in tree]
    assert 0 <= min(codes) and max(codes) < len(SIGNS) ** 2
    bounds = [[bound for number, bound in asked if number == of] for of in range(len(notes.names))]
    trees = ''.join(SIGNS[code // len(SIGNS)] + SIGNS[code % len(SIGNS)] for code in codes)
    return dict(sound=grams(learnt['sound']), surroundings=grams(learnt['around']), bounds=bounds, trees=trees, bias=rounded(learnt['forest'].bias))


def nodes_of(seen, nodes, at=0):
    """Node by node, what is on the left before what is on the right: (number, bound), or (-1, answer in thousandths)."""
    node = nodes[at]
    if node['is_leaf']:
        return [(-1, int(round(1000 * STEP * node['value'])))]
    here = (int(seen[node['feature_idx']]), bound(node['num_threshold']))
    return [here, *nodes_of(seen, nodes, node['left']), *nodes_of(seen, nodes, node['right'])]


def rounded(value):
    return short(f'{value:.3g}')


def bound(value):
    return short(f'{value:.4g}' if abs(value * 32 - round(value * 32)) < 1e-6 else f'{value:.3g}')


def short(written):
    value = float(written)
    return int(value) if value == int(value) else value


def score(notes, votes, at, sets=('labeled', 'quiet')):
    """What `score.mjs` counts of lines, without status and text."""
    right = wrong = missed = alarms = quiet = warned = 0
    means = []
    asked = votes > at
    for place, doc in enumerate(notes.docs):
        if doc['set'] not in sets or np.isnan(votes[doc['start']:doc['start'] + doc['count']]).any():
            continue
        lines = slice(doc['start'], doc['start'] + doc['count'])
        found, wanted = asked[lines] & notes.counts[lines], (notes.asks[lines] == 1) & notes.counts[lines]
        hits, false = int((found & wanted).sum()) + doc['right'], int((found & ~wanted).sum()) + doc['wrong']
        lost = int((~found & wanted).sum()) + doc['unreached']
        if doc['set'] == 'quiet':
            quiet, alarms, warned = quiet + 1, alarms + (false > 0), warned + false
            continue
        right, wrong, missed = right + hits, wrong + false, missed + lost
        if doc['asks']:
            means.append(2 * hits / max(1, 2 * hits + false + lost) if hits + false + lost else 1)
    return dict(f1=round(2 * right / max(1, 2 * right + wrong + missed), 4), precision=round(right / max(1, right + wrong), 3), recall=round(right / max(1, right + missed), 3),
                asking=round(float(np.mean(means or [0])), 4), alarms=alarms, quiet=quiet, warned=warned)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('folder')
    arguments.add_argument('out')
    arguments.add_argument('--fold', type=int, nargs='*', default=[])
    arguments.add_argument('--final', action='store_true')
    given = arguments.parse_args()
    notes = Notes(given.folder)
    for fold in given.fold:
        test = np.flatnonzero((notes.fold == fold) & ~notes.is_changed)
        learnt, votes = learn(notes, np.flatnonzero(notes.fold != fold), test)
        json.dump(written(notes, learnt), open(os.path.join(given.out, f'fold-{fold}.json'), 'w'), separators=(',', ':'))
        np.save(os.path.join(given.folder, f'votes-{fold}.npy'), np.c_[test, votes])
        all_votes = np.full(notes.size, np.nan)
        all_votes[test] = votes
        print(fold, score(notes, all_votes, 0), score(notes, all_votes, 0, ('further',)), flush=True)
    if given.final:
        learnt, _ = learn(notes, np.arange(notes.size), np.array([], dtype=int))
        json.dump(written(notes, learnt), open(os.path.join(given.out, 'weights.json'), 'w'), separators=(',', ':'))
        json.dump(notes.names, open(os.path.join(given.out, 'numbers.json'), 'w'), indent=0)


if __name__ == '__main__':
    main()
