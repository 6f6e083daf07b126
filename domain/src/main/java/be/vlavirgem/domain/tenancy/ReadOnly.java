package be.vlavirgem.domain.tenancy;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that changes nothing, whatever it asks: the database refuses to write in each transaction begun within. For who
 * looks along as somebody else.
 */
public final class ReadOnly {

    private static final ScopedValue<Boolean> HOLDS = ScopedValue.newInstance();

    private ReadOnly() {}

    /** Does the work, which changes nothing; refuses inside a running transaction, which may write already. */
    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return bound(true, work);
    }

    /** Lets this piece of the work write after all: what is kept of the looking itself. */
    public static <T, X extends Throwable> T except(ScopedValue.CallableOp<T, X> work) throws X {
        return bound(false, work);
    }

    /** What reading leaves behind, such as a mark of what was seen: left undone where nothing may change. */
    public static void leave(Runnable trace) {
        if (!holds()) {
            trace.run();
        }
    }

    /** Says whether nothing may change now. */
    public static boolean holds() {
        return HOLDS.isBound() && HOLDS.get();
    }

    private static <T, X extends Throwable> T bound(boolean holds, ScopedValue.CallableOp<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A running transaction reads or writes as it began");
        }
        return ScopedValue.where(HOLDS, holds).call(work);
    }
}
