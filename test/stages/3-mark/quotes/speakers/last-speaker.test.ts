import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('the last speaker', () => {
  it('is "it" where a body spoke', () => {
    expect(lastSpeaker('The Port Authority of Norrby said the quay would close. It said the boats would stay.')).toBe('Port Authority of Norrby');
  });

  it('is not "it" where a person spoke', () => {
    expect(lastSpeaker('Mayor Ada Quill said the quay would close. It said the boats would stay.')).not.toBe('Ada Quill');
  });

  it('is not "the company" where an office of state spoke', () => {
    const rest = 'The company said the sand would be dug in May.';
    expect(lastSpeaker(`The Ministry of Ports said the quay would close. ${rest}`)).toBe('The company');
    expect(lastSpeaker(`Brenholm Corporation said the quay would close. ${rest}`)).toBe('Brenholm Corporation');
  });

  it('goes on under an office that nobody else is known to hold', () => {
    const first = '“I dive,” said candidate Peter Osten. “The quay is ours.”\n\n';
    expect(lastSpeaker(`${first}“Give me a year and Ada Quill’s tolls are gone,” the Sellin governor continues.`)).toBe('Peter Osten');
    expect(lastSpeaker(`${first}Governor Ada Quill met Tom Veddel.\n\n“We build,” the governor added.`)).toBe('Ada Quill');
    expect(lastSpeaker(`${first}Tom Veddel left.\n\n“We build,” the governor added.`)).not.toBe('Peter Osten');
  });

  it('is "they" where a group spoke', () => {
    expect(lastSpeaker('Officials said the quay would close. They said the boats would stay.')).toBe('Officials');
  });

  it('is not meant any more three sentences on', () => {
    const between = 'The wind rose. The rain fell. The tide turned.';
    expect(lastSpeaker(`Officials said the quay would close. ${between} They said the boats would stay.`)).toBeUndefined();
  });
});
