package id.brevet.paper;

import java.util.List;

/** Bitmap of the word CONTOH (sample), coarse enough for a QR code below it to stay readable. */
final class SampleStamp {

    /** Rows of the word; letters are five wide and one apart. */
    private static final List<String> WORD = List.of(
            " ###   ###  #   # #####  ###  #   #",
            "#   # #   # ##  #   #   #   # #   #",
            "#     #   # # # #   #   #   # #   #",
            "#     #   # #  ##   #   #   # #####",
            "#     #   # #   #   #   #   # #   #",
            "#   # #   # #   #   #   #   # #   #",
            " ###   ###  #   #   #    ###  #   #");

    static final int WIDTH = WORD.get(0).length();

    /** Distance from one word to the next below it. */
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
