package id.brevet.home;

import id.brevet.dashboard.AdminPages;

class KnowsDashboard {

    AdminPages neighbour;
}
