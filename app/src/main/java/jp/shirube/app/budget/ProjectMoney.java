package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is said of the money of one project（事業のお金）, and what follows from it.
 *
 * @param project key within the plan
 * @param cells by which amount is meant; what nobody said is absent
 */
public record ProjectMoney(String project, SortedMap<AmountKey, StageCell> cells) {
    public ProjectMoney {
        TreeMap<AmountKey, StageCell> copy = new TreeMap<>(AmountKey.ORDER);
        copy.putAll(cells);
        cells = Collections.unmodifiableSortedMap(copy);
    }

    static ProjectMoney of(String project, Map<AmountKey, StageCell> cells) {
        TreeMap<AmountKey, StageCell> sorted = new TreeMap<>(AmountKey.ORDER);
        sorted.putAll(cells);
        return new ProjectMoney(project, sorted);
    }

    /** The cell; one that says nothing where nobody said anything. */
    public StageCell cell(AmountKey key) {
        return cells.getOrDefault(key, StageCell.NOTHING);
    }

    /** The amount of a cell. */
    public Amount amount(AmountKey key) {
        return cell(key).amount();
    }

    /** Fiscal years of which something is said, in order. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        cells.keySet().forEach(key -> years.add(key.year()));
        return List.copyOf(years);
    }

    /** The stages of a year of which something is said, as keys of their whole amounts, in order. */
    public List<AmountKey> stages(int year) {
        List<AmountKey> stages = new ArrayList<>();
        cells.keySet().stream()
                .filter(key -> key.year() == year)
                .map(key -> key.of(null))
                .distinct()
                .forEach(stages::add);
        return stages;
    }

    /** How the amount of a stage is funded. */
    public Funding funding(AmountKey stage) {
        return Funding.of(this, stage);
    }

    /** The budget of a year and how much of it was spent. */
    public Execution execution(int year) {
        return Execution.of(this, year);
    }
}
