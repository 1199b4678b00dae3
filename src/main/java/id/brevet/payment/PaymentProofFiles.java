package id.brevet.payment;

import id.brevet.upload.FileVisibility;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of payment proofs, which the payer and the office may see. */
@ApplicationScoped
public class PaymentProofFiles implements FileVisibility {

    @Override
    public Set<String> inUse(Collection<String> addresses) {
        return PaymentProof.filesAmong(addresses);
    }

    @Override
    public boolean shows(String address, Viewer.@Nullable Person person) {
        return person != null && PaymentProof.belongsTo(address, person.id());
    }
}
