package id.brevet.nowhere;

class Homeless {}
