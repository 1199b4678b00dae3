package id.brevet.paper;

import java.util.List;

/** The word CONTOH, so coarse that no font is needed and no telephone is misled. */
final class SampleStamp {

    /** Each row of the word; letters are five wide, and one apart. */
    private static final List<String> WORD = List.of(
            " ###   ###  #   # #####  ###  #   #",
            "#   # #   # ##  #   #   #   # #   #",
            "#     #   # # # #   #   #   # #   #",
            "#     #   # #  ##   #   #   # #####",
            "#     #   # #   #   #   #   # #   #",
            "#   # #   # #   #   #   #   # #   #",
            " ###   ###  #   #   #    ###  #   #");

    static final int WIDTH = WORD.get(0).length();

    /** From one word to the next below it. */
    static final int PITCH = 12;

    private SampleStamp() {}

    static boolean covers(int x, int y) {
        var row = Math.floorMod(y, PITCH);
        return row < WORD.size()
                && y >= 0
                && y < WIDTH
                && x >= 0
                && x < WIDTH
                && WORD.get(row).charAt(x) == '#';
    }
}
