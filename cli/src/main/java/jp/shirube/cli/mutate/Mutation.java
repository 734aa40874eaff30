package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** A way in which a document comes damaged. Each works in place on lines without their line ends; an empty document stays empty. */
enum Mutation {
    /** A run of lines is missing. */
    CUT_LINES {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            run(lines, random).clear();
        }
    },
    /** A run of lines stands there twice. */
    DOUBLE_LINES {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            List<String> run = run(lines, random);
            run.addAll(new ArrayList<>(run));
        }
    },
    /** Two lines have changed places. */
    SWAP_LINES {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
    },
    /** A run of lines stands elsewhere. */
    MOVE_BLOCK {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            List<String> run = run(lines, random);
            List<String> block = new ArrayList<>(run);
            run.clear();
            lines.addAll(random.nextInt(lines.size() + 1), block);
        }
    },
    /** The characters of a line are shuffled. */
    GARBLE_LINE {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            char[] line = lines.get(at).toCharArray();
            for (int i = line.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                char kept = line[i];
                line[i] = line[other];
                line[other] = kept;
            }
            lines.set(at, new String(line));
        }
    },
    /** A line ends early. */
    CUT_LINE {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        }
    },
    /** A line is broken in two. */
    BREAK_LINE {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int middle = random.nextInt(line.length() + 1);
            lines.set(at, line.substring(0, middle));
            lines.add(at + 1, line.substring(middle));
        }
    },
    /** Two lines have become one. */
    JOIN_LINES {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            if (at + 1 < lines.size()) {
                lines.set(at, lines.get(at) + lines.remove(at + 1));
            }
        }
    },
    /** The document ends early, mid-line. */
    CUT_DOCUMENT {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            lines.subList(at + 1, lines.size()).clear();
            String line = lines.get(at);
            lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        }
    },
    /** The tabs of a run of lines are lost, or have become a space each. */
    LOSE_TABS {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            String instead = random.nextBoolean() ? "" : " ";
            run(lines, random).replaceAll(line -> line.replace("\t", instead));
        }
    },
    /** A tab too many, or one too few. */
    SHIFT_CELL {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int middle = random.nextInt(line.length() + 1);
            int tab = line.indexOf('\t', middle);
            boolean drop = tab >= 0 && random.nextBoolean();
            lines.set(
                    at,
                    drop
                            ? line.substring(0, tab) + line.substring(tab + 1)
                            : line.substring(0, middle) + "\t" + line.substring(middle));
        }
    },
    /** The digits of a run of lines are others. */
    CHANGE_DIGITS {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            run(lines, random).replaceAll(line -> {
                StringBuilder changed = new StringBuilder(line);
                for (int i = 0; i < changed.length(); i++) {
                    if (changed.charAt(i) >= '0' && changed.charAt(i) <= '9') {
                        changed.setCharAt(i, (char) ('0' + random.nextInt(10)));
                    }
                }
                return changed.toString();
            });
        }
    },
    /** Some characters of a run of lines are others: signs that recognition looks for, or any. */
    REPLACE_CHARACTERS {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            run(lines, random).replaceAll(line -> {
                StringBuilder changed = new StringBuilder(line);
                for (int i = random.nextInt(4); i > 0 && changed.length() > 0; i--) {
                    changed.setCharAt(random.nextInt(changed.length()), character(random));
                }
                return changed.toString();
            });
        }
    },
    /** A run of lines is blank. */
    BLANK_LINES {
        @Override
        void damage(List<String> lines, SplittableRandom random) {
            run(lines, random).replaceAll(line -> "");
        }
    };

    private static final String SIGNS = "①②⑳➂（）()【】「」・○●■◆▲△→➡—ー－～※％<>/,.　 \t\u3099\uFEFF\uE000第章年度一1Ⅰ";

    private static final int LONGEST_RUN = 30;

    abstract void damage(List<String> lines, SplittableRandom random);

    /** Damages the lines; the same random source does the same damage. */
    void apply(List<String> lines, SplittableRandom random) {
        if (!lines.isEmpty()) {
            damage(lines, random);
        }
    }

    private static List<String> run(List<String> lines, SplittableRandom random) {
        int first = random.nextInt(lines.size());
        int length = 1 + random.nextInt(random.nextBoolean() ? 3 : LONGEST_RUN);
        return lines.subList(first, Math.min(lines.size(), first + length));
    }

    private static char character(SplittableRandom random) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return (char) (' ' + random.nextInt(0xFFFF - ' '));
        }
        return kind == 1 ? (char) ('一' + random.nextInt(5000)) : SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
}
