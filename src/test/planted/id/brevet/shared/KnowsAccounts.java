package id.brevet.shared;

import id.brevet.account.GroupType;

class KnowsAccounts {

    GroupType group;
}
