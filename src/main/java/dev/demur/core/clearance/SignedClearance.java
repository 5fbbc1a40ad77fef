package dev.demur.core.clearance;

/**
 * A clearance and the form it is handed out in.
 *
 * @param compact the compact JWS
 */
public record SignedClearance(Clearance clearance, String compact) {

    /** The compact form opens doors: it is not printed. */
    @Override
    public String toString() {
        return "SignedClearance[" + clearance.id() + "]";
    }
}
