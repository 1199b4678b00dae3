package id.brevet.roster;

import id.brevet.sheet.CellFault;
import java.util.List;

/** A sheet of people as it was understood, and everything on it that was not. */
public record Roster(List<RosterRow> people, List<CellFault> faults) {

    private static final int SHOWN = 20;
    private static final int MOST_FAULTS = 100;

    public List<RosterRow> first() {
        return people.subList(0, Math.min(SHOWN, people.size()));
    }

    public int more() {
        return people.size() - first().size();
    }

    public List<CellFault> faultsShown() {
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    public boolean sound() {
        return faults.isEmpty() && !people.isEmpty();
    }
}
