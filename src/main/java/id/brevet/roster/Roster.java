package id.brevet.roster;

import id.brevet.sheet.CellFault;
import java.util.List;

/** A sheet of people as read, with the faults found on it. */
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

    public boolean valid() {
        return faults.isEmpty() && !people.isEmpty();
    }
}
