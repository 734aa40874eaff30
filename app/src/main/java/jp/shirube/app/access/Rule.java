package jp.shirube.app.access;

import java.util.Set;

/** One line of the table of rights: a role may do these acts to these things in these phases, within a scope. */
record Rule(Role role, Set<Thing> things, Set<Act> acts, Set<Phase> phases, Scope scope) {
    boolean concerns(Act act, Thing thing) {
        return acts.contains(act) && things.contains(thing);
    }
}
