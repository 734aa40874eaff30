package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One damaged document. All of it follows from the seed, so that a case can be repeated.
 *
 * @param seed the case's own seed
 * @param mutations what was done, in order
 * @param bytes the document
 */
record Case(long seed, List<Mutation> mutations, Coat coat, byte[] bytes) {

    private static final int MOST_MUTATIONS = 6;

    static Case of(Original original, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(original.lines());
        List<Mutation> done = new ArrayList<>();
        Mutation[] all = Mutation.values();
        for (int i = 1 + random.nextInt(MOST_MUTATIONS); i > 0; i--) {
            Mutation mutation = all[random.nextInt(all.length)];
            mutation.apply(lines, random);
            done.add(mutation);
        }
        Coat[] coats = Coat.values();
        Coat coat = random.nextInt(3) == 0 ? coats[random.nextInt(coats.length)] : Coat.UTF_8;
        return new Case(seed, done, coat, coat.bytes(lines));
    }
}
