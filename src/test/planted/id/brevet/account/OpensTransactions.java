package id.brevet.account;

import jakarta.transaction.Transactional;

@Transactional
class OpensTransactions {}
